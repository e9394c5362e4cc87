using Microsoft.Bot.Schema;

namespace UnionBot.Bot.State;

/// <summary>Keys of a conversation, all under the prefix that the SDK's ConversationState uses. See RedisStorage for the layout.</summary>
public static class StateKeys
{
    private static readonly TimeSpan StateLifetime = TimeSpan.FromDays(180);
    private static readonly TimeSpan TurnLifetime = TimeSpan.FromDays(7);

    public static string State(Activity activity) => Conversation(activity.ChannelId, activity.Conversation.Id);

    public static string Head(string channelId, string conversationId) => Conversation(channelId, conversationId) + "/head";

    public static string Turn(string channelId, string conversationId, string activityId) =>
        Conversation(channelId, conversationId) + "/turns/" + activityId;

    /// <summary>How long an item is kept after it was last written.</summary>
    public static TimeSpan LifetimeOf(string key) => key.Contains("/turns/", StringComparison.Ordinal) ? TurnLifetime : StateLifetime;

    private static string Conversation(string channelId, string conversationId) => $"{channelId}/conversations/{conversationId}";
}
