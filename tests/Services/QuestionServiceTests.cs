using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Questions;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class QuestionServiceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordAsync_SameWords_CountUp(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal(RecordOutcome.Added, await database.Get<QuestionService>().RecordAsync(Samples.Question("a1"), None));
        database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(RecordOutcome.Counted, await database.Get<QuestionService>().RecordAsync(Samples.Question("a2"), None));
        var row = Assert.Single(await OpenAsync(database));
        Assert.Equal((2, database.Clock.GetUtcNow().UtcDateTime), (row.Count, row.LastAskedAtUtc));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordAsync_SameActivityAgain_CountsOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a1"), None);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a2"), None);
        Assert.Equal(RecordOutcome.AlreadyRecorded, await database.Get<QuestionService>().RecordAsync(Samples.Question("a1"), None));
        Assert.Equal(2, Assert.Single(await OpenAsync(database)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordAsync_ManyAtOnce_LosesNone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var services = Enumerable.Range(0, 8).Select(number => (database.Get<QuestionService>(), $"a{number}")).ToList();
        await Task.WhenAll(services.Select(pair => Task.Run(() => pair.Item1.RecordAsync(Samples.Question(pair.Item2), None))));
        Assert.Equal(8, Assert.Single(await OpenAsync(database)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordAsync_PhoneAndIdentityNumber_AreNotKept(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        const string told = "我电话139 0000 1111，身份证11010119900307123X，打12351有人吗";
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a1", told), None);
        Assert.Equal("我电话[电话]，身份证[证件号]，打12351有人吗", Assert.Single(await OpenAsync(database)).Text);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordAsync_Text_IsEncryptedAndBounded(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a1", new string('问', 1000)), None);
        var stored = await database.Get<UnionDbContext>().Database.SqlQuery<string>($"""SELECT "Text" AS "Value" FROM "UnansweredQuestions" """).SingleAsync();
        Assert.DoesNotContain("问", stored, StringComparison.Ordinal);
        Assert.Equal(QuestionService.LongestText, Assert.Single(await OpenAsync(database)).Text.Length);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_Open_MostAskedFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a1", "只问一次"), None);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a2", "问了两次"), None);
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a3", "问了两次"), None);
        Assert.Equal(["问了两次", "只问一次"], (await OpenAsync(database)).Select(row => row.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AnswerAsync_Article_MovesItToTheAnswered(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await RecordOneAsync(database);
        Assert.Equal(SettleOutcome.Settled, await database.Get<QuestionService>().AnswerAsync(id, "house.12351", "张干事", None));
        await database.Get<QuestionService>().RecordAsync(Samples.Question("a9"), None);
        var found = (await database.Get<QuestionService>().GetAsync(id, None))!;
        Assert.Equal((QuestionStatus.Answered, "house.12351", "张干事", 1), (found.Status, found.ArticleId, found.SettledBy, found.AskedSince));
        Assert.Empty(await OpenAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task DismissAsync_Twice_KeepsTheFirstReason(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await RecordOneAsync(database);
        Assert.Equal(SettleOutcome.NothingGiven, await database.Get<QuestionService>().DismissAsync(id, " ", "张干事", None));
        Assert.Equal(SettleOutcome.Settled, await database.Get<QuestionService>().DismissAsync(id, "闲聊", "张干事", None));
        Assert.Equal(SettleOutcome.AlreadySettled, await database.Get<QuestionService>().AnswerAsync(id, "house.12351", "李干事", None));
        var found = (await database.Get<QuestionService>().GetAsync(id, None))!;
        Assert.Equal((QuestionStatus.Dismissed, "闲聊", null), (found.Status, found.Reason, found.ArticleId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AnswerAsync_ColleagueSavedMeanwhile_IsTold(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await RecordOneAsync(database);
        var mine = database.Get<UnionDbContext>();
        var read = await mine.UnansweredQuestions.SingleAsync(row => row.Id == id);
        await database.Get<QuestionService>().DismissAsync(id, "闲聊", "李干事", None);
        mine.Entry(read).Property(row => row.SettledBy).CurrentValue = "张干事";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AnswerAsync_NoSuchQuestion_IsNotFound(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal(SettleOutcome.NotFound, await database.Get<QuestionService>().AnswerAsync(Guid.NewGuid(), "house.12351", "张干事", None));
    }

    private static async Task<IReadOnlyList<QuestionRow>> OpenAsync(TestDatabase database) =>
        (await database.Get<QuestionService>().ListAsync(QuestionStatus.Open, 1, None)).Rows;

    private static async Task<Guid> RecordOneAsync(TestDatabase database)
    {
        await database.Get<QuestionService>().RecordAsync(Samples.Question(), None);
        return (await OpenAsync(database))[0].Id;
    }
}
