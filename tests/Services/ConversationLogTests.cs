using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class ConversationLogTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task AppendAsync_NewMessages_CountsFromOneInOrder(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rows = await database.Get<ConversationLog>()
            .AppendAsync(Samples.Conversation(), [Samples.Message("a", "第一句"), Samples.Message("b", "第二句")], None);
        Assert.Equal([(1L, "第一句"), (2L, "第二句")], rows.Select(row => (row.Sequence, row.Text)));
        Assert.Equal(rows, await database.Get<ConversationLog>().ReadAfterAsync("conversation-1", 0, 10, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AppendAsync_SameActivityAgain_ReturnsTheFirstRow(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await database.Get<ConversationLog>().AppendAsync(Samples.Conversation(), [Samples.Message("a")], None);
        var again = await database.Get<ConversationLog>()
            .AppendAsync(Samples.Conversation(), [Samples.Message("b"), Samples.Message("a")], None);
        Assert.Equal([2L, 1L], again.Select(row => row.Sequence));
        Assert.Equal(first[0], again[1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AppendAsync_ManyWritersAtOnce_LeavesNoGapAndNoDouble(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var logs = Enumerable.Range(0, 12).Select(_ => database.Get<ConversationLog>()).ToList();
        await Task.WhenAll(logs.Select((log, index) => Task.Run(() =>
            log.AppendAsync(Samples.Conversation(), [Samples.Message($"a{index / 2}")], None))));
        var rows = await database.Get<ConversationLog>().ReadAfterAsync("conversation-1", 0, 100, None);
        Assert.Equal([1L, 2, 3, 4, 5, 6], rows.Select(row => row.Sequence));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AppendAsync_OtherConversation_CountsForItself(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<ConversationLog>().AppendAsync(Samples.Conversation(), [Samples.Message("a")], None);
        var other = await database.Get<ConversationLog>().AppendAsync(Samples.Conversation("c2"), [Samples.Message("a")], None);
        Assert.Equal(1, other[0].Sequence);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ReadAfterAsync_Watermark_IsExclusiveAndBounded(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AppendFiveAsync(database);
        var rows = await database.Get<ConversationLog>().ReadAfterAsync("conversation-1", 2, 2, None);
        Assert.Equal([3L, 4L], rows.Select(row => row.Sequence));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ReadLatestAsync_LongConversation_GivesTheEndOldestFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AppendFiveAsync(database);
        var rows = await database.Get<ConversationLog>().ReadLatestAsync("conversation-1", 2, None);
        Assert.Equal([4L, 5L], rows.Select(row => row.Sequence));
    }

    private static async Task AppendFiveAsync(TestDatabase database) => await database.Get<ConversationLog>()
        .AppendAsync(Samples.Conversation(), [.. "abcde".Select(letter => Samples.Message($"{letter}"))], None);
}
