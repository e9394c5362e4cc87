using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The Connector API as a bot offers it to its skills. Every call authenticates the caller first; what no subclass
/// overrides is not implemented.
/// </summary>
public abstract partial class ChannelServiceHandlerBase
{
    public async Task<ResourceResponse> HandleSendToConversationAsync(
        string authHeader, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendToConversationAsync(caller, conversationId, activity, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<ResourceResponse> HandleReplyToActivityAsync(
        string authHeader,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnReplyToActivityAsync(caller, conversationId, activityId, activity, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<ResourceResponse> HandleUpdateActivityAsync(
        string authHeader,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUpdateActivityAsync(caller, conversationId, activityId, activity, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task HandleDeleteActivityAsync(
        string authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteActivityAsync(caller, conversationId, activityId, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IList<ChannelAccount>> HandleGetActivityMembersAsync(
        string authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetActivityMembersAsync(caller, conversationId, activityId, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<ConversationResourceResponse> HandleCreateConversationAsync(
        string authHeader, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnCreateConversationAsync(caller, parameters, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ConversationsResult> HandleGetConversationsAsync(
        string authHeader,
        string conversationId,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationsAsync(caller, conversationId, continuationToken, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<IList<ChannelAccount>> HandleGetConversationMembersAsync(
        string authHeader, string conversationId, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMembersAsync(caller, conversationId, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ChannelAccount> HandleGetConversationMemberAsync(
        string authHeader, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMemberAsync(caller, userId, conversationId, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<PagedMembersResult> HandleGetConversationPagedMembersAsync(
        string authHeader,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationPagedMembersAsync(
            caller, conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task HandleDeleteConversationMemberAsync(
        string authHeader, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteConversationMemberAsync(caller, conversationId, memberId, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<ResourceResponse> HandleSendConversationHistoryAsync(
        string authHeader,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendConversationHistoryAsync(caller, conversationId, transcript, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<ResourceResponse> HandleUploadAttachmentAsync(
        string authHeader,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default)
    {
        var caller = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUploadAttachmentAsync(caller, conversationId, attachmentUpload, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>The caller by its Authorization header.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    internal virtual Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
