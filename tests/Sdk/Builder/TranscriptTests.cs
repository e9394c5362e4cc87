using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class TranscriptTests
{
    private readonly MemoryTranscriptStore store = new();
    private readonly TestAdapter adapter;

    public TranscriptTests()
    {
        adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));
    }

    [Fact]
    public void TranscriptLoggerMiddleware_NoLogger_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null));

    [Fact]
    public async Task Log_MessageAndReply_AreCopies()
    {
        await adapter.SendTextToBotAsync("你好", ReplyAsync, CancellationToken.None);

        var logged = await ReadAsync();
        Assert.Equal(["你好", "您好"], logged.Select(a => a.Text));
        Assert.Equal("user", logged[0].From.Role);
        Assert.All(logged, a => Assert.NotNull(a.Id));
        Assert.NotSame(adapter.GetNextReply(), logged[1]);
    }

    [Fact]
    public async Task Log_UpdateAndDelete_ChangeTheTranscript()
    {
        await adapter.SendTextToBotAsync("你好", ReplyAsync, CancellationToken.None);
        var id = adapter.ActiveQueue.Peek().Id;

        await adapter.SendTextToBotAsync(
            "改",
            (turn, token) =>
                turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id) { Text = "改了" }, token),
            CancellationToken.None);
        Assert.Equal("改了", (await ReadAsync()).Single(a => a.Id == id).Text);

        await adapter.SendTextToBotAsync(
            "删", (turn, token) => turn.DeleteActivityAsync(id, token), CancellationToken.None);
        var deleted = (await ReadAsync()).Single(a => a.Id == id);
        Assert.Equal((ActivityTypes.MessageDelete, null, "deleted"), (deleted.Type, deleted.Text, deleted.From.Id));
    }

    [Fact]
    public async Task Log_ContinuedConversation_LeavesTheEventOut()
    {
        await adapter.ContinueConversationAsync("", adapter.Conversation, ReplyAsync, CancellationToken.None);

        Assert.Equal(["您好"], (await ReadAsync()).Select(a => a.Text));
    }

    [Fact]
    public async Task Log_FailingLogger_DoesNotEndTheTurn()
    {
        var logger = new FailingLogger();
        var failing = new TestAdapter().Use(new TranscriptLoggerMiddleware(logger));

        await failing.SendTextToBotAsync("你好", ReplyAsync, CancellationToken.None);

        Assert.Equal("您好", ((Activity)failing.GetNextReply()).Text);
        Assert.Equal(1, logger.Calls); // the rest of the turn is lost
    }

    [Fact]
    public async Task MemoryTranscriptStore_Pages_HaveTwentyActivities()
    {
        var start = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 29; i >= 0; i--) await store.LogActivityAsync(Said($"{i:00}", start.AddMinutes(i)));

        var first = await store.GetTranscriptActivitiesAsync("test", "c");
        var second = await store.GetTranscriptActivitiesAsync("test", "c", first.ContinuationToken);
        var late = await store.GetTranscriptActivitiesAsync("test", "c", null, start.AddMinutes(25));

        Assert.Equal((20, "19"), (first.Items.Length, first.ContinuationToken));
        Assert.Equal(("20", 10), (second.Items[0].Id, second.Items.Length));
        Assert.Null(second.ContinuationToken);
        Assert.Equal(5, late.Items.Length);
    }

    [Fact]
    public async Task MemoryTranscriptStore_UnknownConversation_IsEmpty()
    {
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "none")).Items);
        Assert.Empty((await store.ListTranscriptsAsync("none")).Items);
        await store.DeleteTranscriptAsync("none", "none");
    }

    [Fact]
    public async Task MemoryTranscriptStore_Deleted_IsNoLongerListed()
    {
        var time = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await store.LogActivityAsync(Said("1", time));

        var info = Assert.Single((await store.ListTranscriptsAsync("test")).Items);
        Assert.Equal(("test", "c", time), (info.ChannelId, info.Id, info.Created));

        await store.DeleteTranscriptAsync("test", "c");
        Assert.Empty((await store.ListTranscriptsAsync("test")).Items);
    }

    [Fact]
    public async Task MemoryTranscriptStore_Null_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.LogActivityAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync(null, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync("test", null));
    }

    [Fact]
    public async Task FileTranscriptLogger_Log_CanBeReadBack()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var logger = new FileTranscriptLogger(folder.FullName);
            var time = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
            foreach (var id in new[] { "1", "2", "3" }) await logger.LogActivityAsync(Said(id, time));
            var update = Said("2", time);
            (update.Type, update.Text) = (ActivityTypes.MessageUpdate, "改了");
            await logger.LogActivityAsync(update);
            var deletion = Said("3", time);
            deletion.Type = ActivityTypes.MessageDelete;
            await logger.LogActivityAsync(deletion);

            var read = (await logger.GetTranscriptActivitiesAsync("test", "c")).Items.Cast<Activity>().ToList();
            Assert.Equal(["1", "改了", null], read.Select(a => a.Text));
            Assert.Equal("c", Assert.Single((await logger.ListTranscriptsAsync("test")).Items).Id);

            await logger.DeleteTranscriptAsync("test", "c");
            Assert.Empty((await logger.ListTranscriptsAsync("test")).Items);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Activity Said(string id, DateTimeOffset time) => new(ActivityTypes.Message, id, time)
    {
        Text = id,
        ChannelId = "test",
        Conversation = new ConversationAccount(id: "c"),
        From = new ChannelAccount("user1"),
        Recipient = new ChannelAccount("bot"),
    };

    private static Task ReplyAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("您好", cancellationToken: cancellationToken);

    private async Task<List<Activity>> ReadAsync() =>
        [.. (await store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items.Cast<Activity>()];

    private sealed class FailingLogger : ITranscriptLogger
    {
        public int Calls { get; private set; }

        public Task LogActivityAsync(IActivity activity)
        {
            Calls++;
            throw new InvalidOperationException("no space left");
        }
    }
}
