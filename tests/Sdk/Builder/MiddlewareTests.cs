using System.Xml.Linq;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task UseStorageAndBotState_EveryTurn_FindsThem()
    {
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(user, conversation);

        await adapter.SendTextToBotAsync("你好", Check, CancellationToken.None);
        await adapter.SendTextToBotAsync("再见", Check, CancellationToken.None);

        Task Check(ITurnContext turn, CancellationToken token)
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.Same(user, turn.TurnState.Get<UserState>());
            Assert.Same(conversation, turn.TurnState.Get<ConversationState>());
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void UseStorage_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("storage", () => new TestAdapter().UseStorage(null));
        Assert.Throws<ArgumentNullException>("botStates", () => new TestAdapter().UseBotState(null));
    }

    [Theory]
    [InlineData(-1, 1, "delay")]
    [InlineData(0, 0, "period")]
    public void ShowTyping_BadTimes_Throw(int delay, int period, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task ShowTyping_SlowMessage_SendsTypingBeforeTheReply()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(5, 2000));

        await adapter.SendTextToBotAsync(
            "你好",
            async (turn, token) =>
            {
                await SentAsync(adapter, 1, token);
                Assert.False(turn.Responded);
                await turn.SendActivityAsync("您好", cancellationToken: token);
            },
            CancellationToken.None);

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], adapter.ActiveQueue.Select(a => a.Type));
        Assert.Equal("1", adapter.ActiveQueue.Peek().ReplyToId);
    }

    [Fact]
    public async Task ShowTyping_SlowAfterAMessage_SendsTypingAgain()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(200, 10_000));

        await adapter.SendTextToBotAsync(
            "你好",
            async (turn, token) =>
            {
                await turn.SendActivityAsync("请稍等", cancellationToken: token);
                for (var i = 0; i < 300 && adapter.ActiveQueue.Count < 2; i++) await Task.Delay(10, token);
                await turn.SendActivityAsync("好了", cancellationToken: token);
            },
            CancellationToken.None);

        Assert.Equal(
            [ActivityTypes.Message, ActivityTypes.Typing, ActivityTypes.Message],
            adapter.ActiveQueue.Select(a => a.Type));
    }

    [Fact]
    public async Task ShowTyping_Event_SendsNone()
    {
        var middleware = new ShowTypingMiddleware(0, 5);
        var (events, messages) = (new TestAdapter().Use(middleware), new TestAdapter().Use(middleware));

        // the event's turn lasts until a message that came after it has shown typing twice
        await events.ProcessActivityAsync(
            new Activity(ActivityTypes.Event),
            (_, token) => messages.SendTextToBotAsync("你好", (_, inner) => SentAsync(messages, 2, inner), token));

        Assert.Empty(events.ActiveQueue);
        Assert.True(messages.ActiveQueue.Count >= 2);
    }

    [Theory]
    [InlineData("emulator", "您好", "您好")]
    [InlineData("DIRECTLINESPEECH", "<voice name=\"a\">您好</voice>", "您好")]
    public async Task SetSpeak_SpeechChannel_WrapsInSpeakAndVoice(string channelId, string speak, string said)
    {
        var ssml = XElement.Parse(await SpeakAsync(channelId, speak, null));

        var voice = Assert.Single(ssml.Elements());
        Assert.Equal(("speak", "voice", said), (ssml.Name.LocalName, voice.Name.LocalName, voice.Value));
        Assert.Equal("en-us", (string?)ssml.Attribute(XNamespace.Xml + "lang"));
    }

    [Theory]
    [InlineData("test", "您好", "您好")]
    [InlineData("emulator", "<speak>您好</speak>", "<speak>您好</speak>")]
    [InlineData("test", null, "text")]
    public async Task SetSpeak_OtherChannelOrSpeak_StaysAsItIs(string channelId, string? speak, string expected) =>
        Assert.Equal(expected, await SpeakAsync(channelId, speak, "text"));

    private static async Task SentAsync(TestAdapter adapter, int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 300 && adapter.ActiveQueue.Count < count; i++) await Task.Delay(10, cancellationToken);
    }

    private static async Task<string> SpeakAsync(string channelId, string? speak, string? text)
    {
        var adapter = new TestAdapter(channelId).Use(new SetSpeakMiddleware("a", fallbackToTextForSpeak: true));
        var message = new Activity(ActivityTypes.Message) { Text = text, Speak = speak };
        await adapter.SendTextToBotAsync(
            "你好", (turn, token) => turn.SendActivityAsync(message, token), CancellationToken.None);
        return Assert.Single(adapter.ActiveQueue).Speak;
    }
}
