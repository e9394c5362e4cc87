using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations of <see cref="IConversations"/> without the HTTP messages.</summary>
public static partial class ConversationsExtensions
{
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var _ = await operations
            .DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken)
            .ConfigureAwait(false);
    }

    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this IConversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationPagedMembersWithHttpMessagesAsync(
                conversationId, pageSize, continuationToken, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default)
    {
        using var _ = await operations
            .DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken)
            .ConfigureAwait(false);
    }

    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }
}
