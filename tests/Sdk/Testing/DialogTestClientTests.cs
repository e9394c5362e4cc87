using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit;
using Xunit.Abstractions;

namespace UnionBot.Tests.Sdk.Testing;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task SendActivity_Waterfall_RunsTurnByTurn()
    {
        var client = new DialogTestClient("emulator", Asking(), "哪天？");
        Assert.Null(client.DialogTurnResult);

        var question = await client.SendActivityAsync<IMessageActivity>("请假");
        Assert.Equal(("哪天？", "emulator"), (question.Text, question.ChannelId));
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult!.Status);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("明天"));
        Assert.Equal(
            (DialogTurnStatus.Complete, "明天"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        Assert.Equal("明天", client.DialogContext.Context.Activity.Text);

        Assert.NotNull(await client.SendActivityAsync<IMessageActivity>("再请假"));
    }

    [Fact]
    public async Task SendActivity_Activity_IsProcessed()
    {
        var client = new DialogTestClient(new TestAdapter("test"), Asking(), "哪天？");

        var question = await client.SendActivityAsync<IMessageActivity>(new Activity { Text = "请假" });

        Assert.Equal("哪天？", question.Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task ConversationState_Given_HoldsTheDialog()
    {
        var state = new ConversationState(new MemoryStorage());
        await new DialogTestClient("test", Asking(), "哪天？", null, state).SendActivityAsync<IActivity>("请假");

        var other = new DialogTestClient("test", Asking(), "哪天？", null, state);
        await other.SendActivityAsync<IActivity>("明天");

        Assert.Same(state, other.ConversationState);
        Assert.Equal("明天", other.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Middlewares_Logger_WritesBothSides()
    {
        var output = new Output();
        var client = new DialogTestClient("test", Asking(), "哪天？", [new XUnitDialogTestLogger(output)]);

        await client.SendActivityAsync<IActivity>("请假");
        await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event) { Name = "ping" });

        Assert.Equal("\r\nUser:  请假", output.Lines[0]);
        Assert.StartsWith("       -> ts: ", output.Lines[1]);
        Assert.StartsWith("\r\nBot:   Text = 哪天？\r\n       Speak = ", output.Lines[2]);
        Assert.Matches("^       -> ts: [0-9:]+ elapsed: [0-9,]+ ms$", output.Lines[3]);
        Assert.Equal("\r\nUser:  Activity = ActivityTypes.event", output.Lines[4]);
        Assert.Contains("\"ping\"", output.Lines[5]);
    }

    [Fact]
    public void TestDataObject_Object_SurvivesSerialization()
    {
        var info = new Info();
        new TestDataObject(new ChannelAccount("1", "老王")).Serialize(info);

        var read = new TestDataObject();
        read.Deserialize(info);

        Assert.Equal("老王", read.GetObject<ChannelAccount>().Name);
        Assert.Contains("\"id\":\"1\"", read.TestObject);
    }

    private static WaterfallDialog Asking() => new("ask",
    [
        async (step, token) =>
        {
            await step.Context.SendActivityAsync((string)step.Options, cancellationToken: token);
            return Dialog.EndOfTurn;
        },
        (step, token) => step.EndDialogAsync(step.Result, token),
    ]);

    private sealed class Output : ITestOutputHelper
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args) => throw new NotSupportedException();
    }

    private sealed class Info : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object> values = [];

        public void AddValue(string key, object value, Type? type = null) => values[key] = value;

        public object GetValue(string key, Type type) => values[key];

        public T GetValue<T>(string key) => (T)values[key];
    }
}
