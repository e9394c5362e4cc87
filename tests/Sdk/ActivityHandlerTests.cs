using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ActivityHandlerTests
{
    private readonly CollectingAdapter adapter = new();
    private readonly Recorder bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("somethingElse", "unrecognized")]
    public async Task OnTurnAsync_Type_CallsItsMethod(string type, string method)
    {
        await RunAsync(activity => activity.Type = type);

        Assert.Equal([method], bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_MembersAdded_IncludesTheBot()
    {
        await RunAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = [new ChannelAccount("bot-1"), new ChannelAccount("worker-1")];
        });

        Assert.Equal(["added bot-1,worker-1"], bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_OnlyTheBotAdded_CallsNothing()
    {
        await RunAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = [new ChannelAccount("bot-1")];
        });

        Assert.Empty(bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_Reactions_AddedBeforeRemoved()
    {
        await RunAsync(activity =>
        {
            activity.Type = ActivityTypes.MessageReaction;
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        });

        Assert.Equal(["+like", "-sad"], bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_TokenResponse_IsNoPlainEvent()
    {
        await RunAsync(activity => (activity.Type, activity.Name) = (ActivityTypes.Event, "tokens/response"));

        Assert.Empty(bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_UnknownInvoke_IsNotImplemented()
    {
        await RunAsync(activity => (activity.Type, activity.Name) = (ActivityTypes.Invoke, "unknown"));

        var sent = Assert.Single(adapter.Sent);
        Assert.Equal("invokeResponse", sent.Type);
        Assert.Equal(501, ((InvokeResponse)sent.Value).Status);
    }

    [Fact]
    public async Task OnTurnAsync_CardActionWithoutValue_IsBadRequest()
    {
        await RunAsync(activity => (activity.Type, activity.Name) = (ActivityTypes.Invoke, "adaptiveCard/action"));

        var response = (InvokeResponse)Assert.Single(adapter.Sent).Value;
        Assert.Equal(400, response.Status);
        Assert.Equal("Missing value property", ((Error)((AdaptiveCardInvokeResponse)response.Body).Value).Message);
    }

    [Fact]
    public async Task OnTurnAsync_CardAction_GetsItsVerb()
    {
        await RunAsync(activity =>
        {
            (activity.Type, activity.Name) = (ActivityTypes.Invoke, "adaptiveCard/action");
            activity.Value = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"accept"}}""");
        });

        Assert.Equal(["card accept"], bot.Calls);
        Assert.Equal(200, ((InvokeResponse)Assert.Single(adapter.Sent).Value).Status);
    }

    [Fact]
    public async Task OnTurnAsync_NoType_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(activity => activity.Type = null));

    private Task RunAsync(Action<Activity> change)
    {
        var activity = CollectingAdapter.Message();
        change(activity);
        return adapter.RunAsync(activity, bot.OnTurnAsync);
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Add("message");

        protected override Task OnEventAsync(
            ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Add("event");

        protected override Task OnTypingActivityAsync(
            ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Add("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Add("end");

        protected override Task OnUnrecognizedActivityTypeAsync(
            ITurnContext turnContext, CancellationToken cancellationToken) => Add("unrecognized");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Add("added " + string.Join(',', membersAdded.Select(m => m.Id)));

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Add("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Add("-" + messageReactions[0].Type);

        protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken)
        {
            await Add("card " + invokeValue.Action.Verb);
            return new AdaptiveCardInvokeResponse { StatusCode = 200 };
        }

        private Task Add(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
