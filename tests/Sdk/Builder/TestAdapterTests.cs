using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter adapter = new();

    [Fact]
    public void Conversation_Default_IsConversation1OnTest()
    {
        var conversation = adapter.Conversation;

        Assert.Equal(("test", "https://test.com"), (conversation.ChannelId, conversation.ServiceUrl));
        Assert.Equal(("user1", "bot", "Conversation1"), Ids(conversation));
    }

    [Fact]
    public void CreateConversation_Names_GiveIdsInLowerCase()
    {
        var conversation = TestAdapter.CreateConversation("Pay", "Wang", "Union");

        Assert.Equal(("wang", "union", "Pay"), Ids(conversation));
        Assert.Equal(("Wang", "Union"), (conversation.User.Name, conversation.Bot.Name));
    }

    [Fact]
    public void MakeActivity_Twice_CountsIdsAndSetsLocale()
    {
        adapter.Locale = "zh-cn";

        var (first, second) = (adapter.MakeActivity("一"), adapter.MakeActivity());

        Assert.Equal(("0", "1"), (first.Id, second.Id));
        Assert.Equal(("一", "zh-cn", ActivityTypes.Message), (first.Text, first.Locale, first.Type));
        Assert.Null(second.Text);
    }

    [Fact]
    public async Task ProcessActivity_WithoutSender_ComesFromTheUser()
    {
        var activity = new Activity { Text = "你好" };

        await adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal((ActivityTypes.Message, "test"), (activity.Type, activity.ChannelId));
        Assert.Equal(("user1", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.NotNull(activity.Timestamp);
        Assert.NotNull(activity.LocalTimestamp);
    }

    [Fact]
    public async Task ProcessActivity_WithChannel_KeepsIt()
    {
        var activity = new Activity { ChannelId = "line" };

        await adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal("line", activity.ChannelId);
    }

    [Fact]
    public async Task ProcessActivity_TurnContext_CanBeUsedAfterwards()
    {
        ITurnContext? kept = null;

        await adapter.SendTextToBotAsync("你好", (turn, _) => Task.FromResult(kept = turn), CancellationToken.None);
        await kept!.SendActivityAsync("您好");

        Assert.Null(kept.TurnState.Get<string>("any"));
        Assert.Equal("您好", ((Activity)adapter.GetNextReply()).Text);
    }

    [Theory]
    [InlineData("worker-1", "user", "worker-1")]
    [InlineData("unknown", "user", "user1")]
    [InlineData("bot-9", "bot", "user1")]
    public async Task ProcessActivity_Sender_IsKeptUnlessUnknownOrBot(string id, string role, string expected)
    {
        var activity = new Activity { From = new ChannelAccount(id, role: role) };

        await adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal(expected, activity.From.Id);
    }

    [Fact]
    public async Task ProcessActivity_WithIdentity_RunsAndAnswersNull()
    {
        var ran = false;

        var response = await adapter.ProcessActivityAsync(
            new ClaimsIdentity(), new Activity(), (_, _) => Task.FromResult(ran = true), CancellationToken.None);

        Assert.True(ran);
        Assert.Null(response);
    }

    [Fact]
    public async Task SendActivities_Trace_IsDroppedUnlessEnabled()
    {
        await SendAsync(new Activity(ActivityTypes.Trace));
        Assert.Empty(adapter.ActiveQueue);

        adapter.EnableTrace = true;
        await SendAsync(new Activity(ActivityTypes.Trace));

        Assert.Equal(ActivityTypes.Trace, Assert.Single(adapter.ActiveQueue).Type);
    }

    [Fact]
    public async Task SendActivities_Empty_Throws()
    {
        var turn = new TurnContext(adapter, adapter.MakeActivity());

        var e = await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.SendActivitiesAsync(turn, [], CancellationToken.None));

        Assert.Equal("activities", e.ParamName);
        Assert.StartsWith("Expecting one or more activities, but the array was empty.", e.Message);
    }

    [Fact]
    public async Task UpdateAndDelete_QueuedActivity_ChangeTheQueue()
    {
        await SendAsync(Text("1", "一"), Text("2", "二"), Text("3", "三"));

        await adapter.UpdateActivityAsync(null!, Text("2", "贰"), CancellationToken.None);
        await adapter.DeleteActivityAsync(null!, new ConversationReference("1"), CancellationToken.None);

        Assert.Equal(["贰", "三"], adapter.ActiveQueue.Select(a => a.Text));
    }

    [Fact]
    public async Task UpdateActivity_ThroughHandler_TakesTheIdOfTheResponse()
    {
        var turn = new TurnContext(adapter, adapter.MakeActivity());
        turn.OnUpdateActivity((_, _, next) => next());
        var activity = Text("gone", "一");

        await turn.UpdateActivityAsync(activity);

        Assert.Null(activity.Id); // the adapter has no such activity and answers without an id
    }

    [Fact]
    public async Task GetNextReplyAsync_BeforeTheReply_WaitsForIt()
    {
        var waiting = adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await SendAsync(Text("1", "一"), Text("2", "二"));

        Assert.Equal("一", ((Activity)await waiting).Text);
        Assert.Equal("二", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task GetNextReplyAsync_Cancelled_LeavesTheReplyToTheNext()
    {
        using var cancellation = new CancellationTokenSource();
        var cancelled = adapter.GetNextReplyAsync(cancellation.Token);
        await cancellation.CancelAsync();

        await SendAsync(Text("1", "一"));

        await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
        Assert.Equal("1", adapter.GetNextReply().Id);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task CreateConversation_QueuedReplies_AreForgotten()
    {
        await SendAsync(Text("1", "一"));
        Activity? update = null;

        await adapter.CreateConversationAsync(
            "other", (turn, _) => Task.FromResult(update = turn.Activity), CancellationToken.None);

        Assert.Empty(adapter.ActiveQueue);
        Assert.Equal(ActivityTypes.ConversationUpdate, update!.Type);
        Assert.NotNull(update.Conversation.Id);
    }

    private static (string User, string Bot, string Conversation) Ids(ConversationReference conversation) =>
        (conversation.User.Id, conversation.Bot.Id, conversation.Conversation.Id);

    private static Activity Text(string id, string text) => new(ActivityTypes.Message, id) { Text = text };

    private Task<ResourceResponse[]> SendAsync(params Activity[] activities) =>
        adapter.SendActivitiesAsync(
            new TurnContext(adapter, adapter.MakeActivity()), activities, CancellationToken.None);
}
