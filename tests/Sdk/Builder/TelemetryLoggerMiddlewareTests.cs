using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class TelemetryLoggerMiddlewareTests
{
    private readonly EventClient client = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Receive_PersonalInformation_OnlyWhereAllowed(bool allowed)
    {
        await RunAsync(allowed, (_, _) => Task.CompletedTask);

        var (name, properties) = Assert.Single(client.Events);
        Assert.Equal("BotMessageReceived", name);
        Assert.Equal(("user1", "bot"), (properties["fromId"], properties["recipientId"]));
        Assert.Equal(("en-us", null), (properties["locale"], properties["conversationName"]));
        Assert.Equal(
            ("message", "Conversation1", "1"),
            (properties["type"], properties["conversationId"], properties["activityId"]));
        Assert.Equal(allowed ? 10 : 8, properties.Count);
        Assert.Equal(allowed, properties.ContainsKey("text"));
        Assert.Equal(allowed, properties.ContainsKey("fromName"));
        Assert.True(properties.ContainsKey("recipientName"));
    }

    [Fact]
    public async Task Send_Attachments_AreTrackedAsJson()
    {
        await RunAsync(true, (turn, token) => turn.SendActivityAsync(
            MessageFactory.Attachment(new Attachment(name: "工资单"), "请看"), token));

        var (name, properties) = client.Events[^1];
        Assert.Equal("BotMessageSend", name);
        Assert.Equal("请看", properties["text"]);
        Assert.Contains("工资单", properties["attachments"]);
        Assert.Equal("1", properties["replyActivityId"]);
        Assert.Equal(("message", "Conversation1"), (properties["type"], properties["conversationId"]));
        Assert.NotEmpty(properties["activityId"]);
    }

    [Fact]
    public async Task UpdateAndDelete_EachHasItsEvent()
    {
        await RunAsync(false, async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "1") { Text = "改了" }, token);
            await turn.DeleteActivityAsync("1", token);
        });

        Assert.Equal(
            ["BotMessageReceived", "BotMessageUpdate", "BotMessageDelete"], client.Events.Select(e => e.Name));
        Assert.DoesNotContain("text", client.Events[1].Properties.Keys);
        Assert.Equal("Conversation1", client.Events[2].Properties["conversationId"]);
        Assert.Equal(["message", "messageDelete"], client.Events.Skip(1).Select(e => e.Properties["type"]));
        Assert.Equal("1", client.Events[2].Properties["activityId"]);
    }

    [Fact]
    public async Task Receive_FromTeams_AddsTenantAndTeam()
    {
        var adapter = new TestAdapter("msteams").Use(new TelemetryLoggerMiddleware(client));
        var activity = adapter.MakeActivity("你好");
        activity.ChannelData = JObject.Parse("""{"tenant":{"id":"t1"},"team":{"id":"g1","name":"车间"}}""");
        activity.From.AadObjectId = "a1";

        await adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        var properties = Assert.Single(client.Events).Properties;
        Assert.Equal(("t1", "a1"), (properties["TeamsTenantId"], properties["TeamsUserAadObjectId"]));
        Assert.Contains("车间", properties["TeamsTeamInfo"]);
    }

    [Fact]
    public async Task Receive_Overridden_AddsAndReplacesProperties()
    {
        var adapter = new TestAdapter().Use(new AddingMiddleware(client));

        await adapter.SendTextToBotAsync("你好", (_, _) => Task.CompletedTask, CancellationToken.None);

        var properties = Assert.Single(client.Events).Properties;
        Assert.Equal(("hidden", "yes"), (properties["fromId"], properties["extra"]));
    }

    [Fact]
    public void TelemetryClient_Null_TracksNothing() =>
        Assert.IsType<NullBotTelemetryClient>(new TelemetryLoggerMiddleware(null).TelemetryClient);

    private async Task RunAsync(bool personal, BotCallbackHandler bot)
    {
        var adapter = new TestAdapter().Use(new TelemetryLoggerMiddleware(client, personal));
        await adapter.SendTextToBotAsync("你好", bot, CancellationToken.None);
    }

    private sealed class AddingMiddleware(IBotTelemetryClient client) : TelemetryLoggerMiddleware(client)
    {
        protected override async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        {
            var more = new Dictionary<string, string> { ["fromId"] = "hidden", ["extra"] = "yes" };
            TelemetryClient.TrackEvent("own", await FillReceiveEventPropertiesAsync(activity, more));
        }
    }

    private sealed class EventClient : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public void TrackEvent(
            string eventName,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null) => Events.Add((eventName, properties!));

        public void TrackAvailability(
            string name,
            DateTimeOffset timeStamp,
            TimeSpan duration,
            string runLocation,
            bool success,
            string? message = null,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackDependency(
            string dependencyTypeName,
            string target,
            string dependencyName,
            string data,
            DateTimeOffset startTime,
            TimeSpan duration,
            string resultCode,
            bool success) => throw new NotSupportedException();

        public void TrackException(
            Exception exception,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackTrace(
            string message, Severity severityLevel, IDictionary<string, string> properties) =>
            throw new NotSupportedException();

        public void Flush()
        {
        }
    }
}
