using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: activities are handed to it and its answers queued for reading.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly object conversationGate = new();
    private int nextId;

    /// <summary>An adapter of the conversation "Conversation1" between "user1" and "bot" on a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = DefaultConversation(channelId);
    }

    /// <summary>An adapter of a conversation; null means "Conversation1" on the channel "test".</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>Whether trace activities are queued too; they are dropped otherwise.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Language of the activities that <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Address that incoming activities are given.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation on the channel "test"; the ids of user and bot are their names in lower case.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, name, name),
            User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
            Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        };

    /// <summary>Adds a middleware after the others.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Addresses an activity as coming from the conversation's user and runs a turn with it.</summary>
    public async Task ProcessActivityAsync(
        Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        var context = CreateTurnContext(activity); // not disposed, so that a test can look at it afterwards
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn as without an identity, which is not looked at; the answer is always null.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>
    /// Empties the queue and calls <paramref name="callback"/>, past the middleware, with a conversation update.
    /// </summary>
    public Task CreateConversationAsync(
        string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(CreateTurnContext(update), cancellationToken);
    }

    /// <summary>A message of the user in the conversation, with the next id.</summary>
    public Activity MakeActivity(string text = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Locale = Locale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    /// <summary>Runs a turn with a message of the user.</summary>
    public virtual Task SendTextToBotAsync(
        string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>The context of a turn; a test may hand out its own.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) =>
        new()
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        };

    private void Address(Activity activity)
    {
        lock (conversationGate)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
                activity.From = Conversation.User;
            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp == null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = TimeProvider.System.GetUtcNow();
        if (activity.LocalTimestamp == null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = TimeProvider.System.GetLocalNow();
    }

    private string NextId() => nextId++.ToString(CultureInfo.InvariantCulture);
}
