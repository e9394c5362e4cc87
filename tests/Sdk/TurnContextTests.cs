using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class TurnContextTests
{
    private readonly CollectingAdapter adapter = new();

    [Fact]
    public async Task SendActivityAsync_Text_IsAddressedToSender()
    {
        var turn = Turn();

        var response = await turn.SendActivityAsync("收到");

        var sent = Assert.Single(adapter.Sent);
        Assert.Equal(("worker-1", "in-1", "sent-0"), (sent.Recipient.Id, sent.ReplyToId, sent.Id));
        Assert.Equal("sent-0", response.Id);
    }

    [Fact]
    public async Task SendActivityAsync_Blank_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(" "));

    [Fact]
    public async Task SendActivitiesAsync_None_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Turn().SendActivitiesAsync([]));

    [Fact]
    public async Task Responded_TraceOnly_IsFalse()
    {
        var turn = Turn();

        await turn.TraceActivityAsync("state");

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Responded_Message_IsTrue()
    {
        var turn = Turn();

        await turn.SendActivityAsync("收到");

        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task OnSendActivities_Handlers_RunInOrderAndMayChange()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) => Append(activities, "一", next));
        turn.OnSendActivities((_, activities, next) => Append(activities, "二", next));

        await turn.SendActivityAsync("零");

        Assert.Equal(["零一二"], adapter.Texts);
    }

    [Fact]
    public async Task OnSendActivities_WithoutNext_SendsNothing()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        var response = await turn.SendActivityAsync("收到");

        Assert.Empty(adapter.Sent);
        Assert.False(turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task UpdateActivityAsync_Handler_SeesActivity()
    {
        var turn = Turn();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "！";
            return next();
        });

        await turn.UpdateActivityAsync(new Activity { Id = "sent-0", Text = "改" });

        Assert.Equal("改！", Assert.Single(adapter.Updated).Text);
    }

    [Fact]
    public async Task DeleteActivityAsync_Id_ReachesAdapterAsReference()
    {
        await Turn().DeleteActivityAsync("sent-0");

        Assert.Equal("sent-0", Assert.Single(adapter.Deleted).ActivityId);
    }

    [Fact]
    public async Task SendActivityAsync_ExpectReplies_IsBuffered()
    {
        var activity = CollectingAdapter.Message();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(adapter, activity);

        await turn.SendActivityAsync("收到");

        Assert.Empty(adapter.Sent);
        Assert.Equal("收到", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public void TurnState_ByType_IsFoundAgain()
    {
        var turn = Turn();
        var storage = new MemoryStorage();

        turn.TurnState.Add<IStorage>(storage);

        Assert.Same(storage, turn.TurnState.Get<IStorage>());
        Assert.Null(turn.TurnState.Get<MemoryStorage>());
    }

    [Fact]
    public void TurnState_AfterTheTurn_Throws()
    {
        var turn = Turn();

        turn.Dispose();

        var e = Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<IStorage>());
        Assert.Equal("Get", e.ObjectName);
    }

    [Fact]
    public void TurnState_OtherCase_IsTheSameKey()
    {
        var turn = Turn();
        var storage = new MemoryStorage();

        turn.TurnState.Add("Storage", storage);

        Assert.Same(storage, turn.TurnState.Get<MemoryStorage>("storage"));
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("STORAGE", storage));
    }

    [Fact]
    public void TurnState_AfterTheTurn_LeavesItsObjects()
    {
        var turn = Turn();
        using var stream = new MemoryStream();
        turn.TurnState.Add(stream);

        turn.Dispose();

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Locale_Set_IsSeenAsTurnLocale()
    {
        var turn = Turn();

        turn.Locale = "zh-CN";

        Assert.Equal("zh-CN", turn.Locale);
        Assert.Equal("zh-CN", (string?)turn.TurnState.Get<JObject>("turn")["locale"]);
    }

    [Fact]
    public async Task SendActivity_AfterTheTurn_Throws()
    {
        var turn = Turn();

        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("您好"));
    }

    private TurnContext Turn() => new(adapter, CollectingAdapter.Message());

    private static Task<ResourceResponse[]> Append(
        List<Activity> activities, string suffix, Func<Task<ResourceResponse[]>> next)
    {
        activities[0].Text += suffix;
        return next();
    }
}
