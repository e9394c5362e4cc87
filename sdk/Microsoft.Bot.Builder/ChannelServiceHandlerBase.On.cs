using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class ChannelServiceHandlerBase
{
    protected virtual Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<IList<ChannelAccount>> OnGetActivityMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ConversationResourceResponse> OnCreateConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ConversationsResult> OnGetConversationsAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<IList<ChannelAccount>> OnGetConversationMembersAsync(
        ClaimsIdentity claimsIdentity, string conversationId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<PagedMembersResult> OnGetConversationPagedMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task OnDeleteConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ResourceResponse> OnSendConversationHistoryAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    protected virtual Task<ResourceResponse> OnUploadAttachmentAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
