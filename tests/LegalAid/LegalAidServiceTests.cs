using Microsoft.EntityFrameworkCore;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

public sealed class LegalAidServiceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenCaseAsync_NewActivity_RecordsEverythingSaid(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var result = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(urgent: true), None);
        var found = await database.Get<LegalAidService>().GetAsync(result.CaseId, None);
        Assert.Equal(OpenCaseOutcome.Opened, result.Outcome);
        Assert.Equivalent(
            new { WorkerName = "王小明", Phone = "13812341234", AmountYuan = 23000m, Urgent = true, Status = CaseStatus.Submitted },
            found);
        Assert.Equal(Samples.Case().Facts, found!.Facts);
        Assert.Equal(Samples.Conversation(), found.Conversation);
        Assert.Equal((database.Clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc), (found.CreatedAtUtc, found.CreatedAtUtc.Kind));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenCaseAsync_SameActivityAgain_ReturnsTheFirstCase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var again = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        Assert.Equal(first with { Outcome = OpenCaseOutcome.AlreadyOpened }, again);
        Assert.Equal(1, await database.Get<UnionDbContext>().LegalCases.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenCaseAsync_SameActivityManyAtOnce_OpensOneCase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var services = Enumerable.Range(0, 8).Select(_ => database.Get<LegalAidService>()).ToList();
        var results = await Task.WhenAll(services.Select(service => Task.Run(() => service.OpenCaseAsync(Samples.Case(), None))));
        Assert.Single(results, result => result.Outcome == OpenCaseOutcome.Opened);
        Assert.Single(results.Select(result => result.CaseNumber).Distinct());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenCaseAsync_ManyAtOnce_GivesEachItsNumberOfTheChinaDay(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        database.Clock.Advance(TimeSpan.FromHours(16)); // 17:00 UTC on the 22nd is the 23rd in China
        var services = Enumerable.Range(0, 8).Select(_ => database.Get<LegalAidService>()).ToList();
        var results = await Task.WhenAll(services.Select((service, index) =>
            Task.Run(() => service.OpenCaseAsync(Samples.Case($"a{index}"), None))));
        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"WQ-20261123-{number:0000}"),
            results.Select(result => result.CaseNumber).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenCaseAsync_PersonalData_IsNotReadableInTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var stored = await database.Get<UnionDbContext>().Database
            .SqlQuery<string>($"""SELECT "WorkerName" || "Phone" || "Facts" AS "Value" FROM "LegalCases" """).SingleAsync();
        Assert.DoesNotContain("王小明", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("13812341234", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("制衣厂", stored, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_SeveralCases_UrgentFirstThenWaitingLongest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        foreach (var (activity, urgent) in new[] { ("a1", false), ("a2", false), ("a3", true) })
        {
            await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(activity, urgent: urgent), None);
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var page = await database.Get<LegalAidService>().ListAsync(new(), 1, None);
        Assert.Equal(["0003", "0001", "0002"], page.Rows.Select(row => row.Number[^4..]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_AnyCase_MasksNameAndPhone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var row = Assert.Single((await database.Get<LegalAidService>().ListAsync(new(), 1, None)).Rows);
        Assert.Equal(("王**", "138****1234"), (row.MaskedName, row.MaskedPhone));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_MoreThanAPage_PagesInTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        for (var number = 0; number < 21; number++)
        {
            await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case($"a{number}"), None);
        }

        var first = await database.Get<LegalAidService>().ListAsync(new(), 1, None);
        var second = await database.Get<LegalAidService>().ListAsync(new(), 2, None);
        Assert.Equal((20, true), (first.Rows.Count, first.HasNext));
        Assert.Equal((1, false), (second.Rows.Count, second.HasNext));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_Filters_FindTheirCases(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var closed = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case("a1"), None);
        await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case("a2", urgent: true), None);
        await database.Get<LegalAidService>().ChangeStatusAsync(closed.CaseId, CaseStatus.Withdrawn, "本人要求", "张干事", None);
        Assert.Equal("0002", await OnlyAsync(database, new()));
        Assert.Equal("0001", await OnlyAsync(database, new(CaseStatus.Withdrawn)));
        Assert.Equal("0002", await OnlyAsync(database, new(UrgentOnly: true)));
        Assert.Equal("0001", await OnlyAsync(database, new(Number: "0001")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_Allowed_KeepsHistoryAndWritesToTheWorkerInOneSave(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var outcome = await database.Get<LegalAidService>()
            .ChangeStatusAsync(opened.CaseId, CaseStatus.Accepted, " 已联系单位 ", "张干事", None);
        var found = await database.Get<LegalAidService>().GetAsync(opened.CaseId, None);
        var message = await database.Get<UnionDbContext>().Outbox.SingleAsync();
        Assert.Equal((ChangeStatusOutcome.Changed, CaseStatus.Accepted), (outcome, found!.Status));
        Assert.Equal(
            new CaseChange(CaseStatus.Submitted, CaseStatus.Accepted, "已联系单位", "张干事", database.Clock.GetUtcNow().UtcDateTime),
            Assert.Single(found.History));
        Assert.Contains(opened.CaseNumber, message.Text, StringComparison.Ordinal);
        Assert.Contains("已联系单位", message.Text, StringComparison.Ordinal);
        Assert.Equal("conversation-1", message.ConversationId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_RaisesTheOutboxSignal(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var wake = database.Get<UnionBot.Services.Handoff.Signals>().Outbox.Next;
        await database.Get<LegalAidService>().ChangeStatusAsync(opened.CaseId, CaseStatus.Accepted, "好", "张干事", None);
        Assert.True(wake.IsCompleted);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_WithoutNote_ChangesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var outcome = await database.Get<LegalAidService>().ChangeStatusAsync(opened.CaseId, CaseStatus.Accepted, "  ", "张干事", None);
        Assert.Equal(ChangeStatusOutcome.NoteMissing, outcome);
        Assert.Equal(0, await database.Get<UnionDbContext>().Outbox.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_NotInTheTable_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var outcome = await database.Get<LegalAidService>().ChangeStatusAsync(opened.CaseId, CaseStatus.Paid, "到账", "张干事", None);
        Assert.Equal(ChangeStatusOutcome.NotAllowed, outcome);
        Assert.Equal(CaseStatus.Submitted, (await database.Get<LegalAidService>().GetAsync(opened.CaseId, None))!.Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_UnknownCase_IsNotFound(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal(
            ChangeStatusOutcome.NotFound,
            await database.Get<LegalAidService>().ChangeStatusAsync(Guid.NewGuid(), CaseStatus.Accepted, "好", "张干事", None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeStatusAsync_SavedByAnotherInBetween_IsAnOutcome(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => database.Get<LegalAidService>()).ToList()
            .Select(service => Task.Run(() =>
                service.ChangeStatusAsync(opened.CaseId, CaseStatus.Accepted, "好", "张干事", None))));
        Assert.Single(outcomes, ChangeStatusOutcome.Changed);
        Assert.All(outcomes, outcome => Assert.Contains(
            outcome, new[] { ChangeStatusOutcome.Changed, ChangeStatusOutcome.ChangedMeanwhile, ChangeStatusOutcome.NotAllowed }));
        Assert.Equal(1, await database.Get<UnionDbContext>().Outbox.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ProgressAsync_AfterAChange_TellsStatusAndLastNote(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var opened = await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        await database.Get<LegalAidService>().OpenCaseAsync(Samples.Case("b1", "conversation-2"), None);
        await database.Get<LegalAidService>().ChangeStatusAsync(opened.CaseId, CaseStatus.NeedMore, "差工资流水", "张干事", None);
        Assert.Equal(
            [new(opened.CaseNumber, CaseStatus.NeedMore, "差工资流水", database.Clock.GetUtcNow().UtcDateTime)],
            await database.Get<LegalAidService>().ProgressAsync("conversation-1", None));
    }

    private static async Task<string> OnlyAsync(TestDatabase database, CaseFilter filter) =>
        Assert.Single((await database.Get<LegalAidService>().ListAsync(filter, 1, None)).Rows).Number[^4..];
}
