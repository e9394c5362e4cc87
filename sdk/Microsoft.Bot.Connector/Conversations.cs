using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel, over HTTP.</summary>
public partial class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    private static readonly int[] Read = [200];
    private static readonly int[] Written = [200, 201, 202];

    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ConversationsResult>(
            Client.Call(HttpMethod.Get, "v3/conversations", null, customHeaders)
                .With("continuationToken", continuationToken),
            Read,
            cancellationToken);

    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(parameters, nameof(parameters));
        return await SendAsync<ConversationResourceResponse>(
            Client.Call(HttpMethod.Post, "v3/conversations", parameters, customHeaders), Written, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(transcript, nameof(transcript));
        var path = $"{Conversation(conversationId)}/activities/history";
        return await SendAsync<ResourceResponse>(
            Client.Call(HttpMethod.Post, path, transcript, customHeaders), Written, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        var path = $"{Conversation(conversationId)}/members";
        return await SendAsync<IList<ChannelAccount>>(
            Client.Call(HttpMethod.Get, path, null, customHeaders), Read, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(userId, nameof(userId));
        var path = $"{Conversation(conversationId)}/members/{RestCall.Segment(userId)}";
        return await SendAsync<ChannelAccount>(
            Client.Call(HttpMethod.Get, path, null, customHeaders), Read, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        var call = Client.Call(HttpMethod.Get, $"{Conversation(conversationId)}/pagedmembers", null, customHeaders)
            .With("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture))
            .With("continuationToken", continuationToken);
        call.FailsPlainly = true;
        return await SendAsync<PagedMembersResult>(call, Read, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(memberId, nameof(memberId));
        var path = $"{Conversation(conversationId)}/members/{RestCall.Segment(memberId)}";
        return await SendAsync(
            Client.Call(HttpMethod.Delete, path, null, customHeaders), [200, 204], cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(attachmentUpload, nameof(attachmentUpload));
        var path = $"{Conversation(conversationId)}/attachments";
        return await SendAsync<ResourceResponse>(
            Client.Call(HttpMethod.Post, path, attachmentUpload, customHeaders), Written, cancellationToken)
            .ConfigureAwait(false);
    }

    private static string Conversation(string conversationId) =>
        $"v3/conversations/{RestCall.Segment(conversationId)}";

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        RestCall call, int[] accepted, CancellationToken cancellationToken) =>
        call.SendAsync<T>(Client.HttpClient, Client.Credentials, accepted, cancellationToken);

    private Task<HttpOperationResponse> SendAsync(
        RestCall call, int[] accepted, CancellationToken cancellationToken) =>
        call.SendAsync<HttpOperationResponse>(
            Client.HttpClient,
            Client.Credentials,
            HttpCompletionOption.ResponseContentRead,
            accepted,
            cancellationToken);
}
