using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    /// <summary>Opens a conversation with one user, whose first activity may be given.</summary>
    public static async Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default)
    {
        var parameters = new ConversationParameters { Bot = bot, Members = [user], Activity = activity };
        return await operations.CreateConversationAsync(parameters, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a conversation with one user, by ids.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <summary>Sends to the activity's own conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Answers the activity that <see cref="Activity.ReplyToId"/> names.</summary>
    /// <exception cref="ValidationException">It names none.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(activity.ReplyToId, nameof(activity.ReplyToId));
        return operations.ReplyToActivityAsync(
            activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    /// <summary>Replaces the activity that has this one's id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
}
