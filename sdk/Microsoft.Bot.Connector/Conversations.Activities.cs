using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class Conversations
{
    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(activity, nameof(activity));
        return await SendAsync<ResourceResponse>(
            Client.Call(HttpMethod.Post, $"{Conversation(conversationId)}/activities", activity, customHeaders),
            Written,
            cancellationToken).ConfigureAwait(false);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendActivityAsync(HttpMethod.Put, conversationId, activityId, activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendActivityAsync(HttpMethod.Post, conversationId, activityId, activity, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(activityId, nameof(activityId));
        return await SendAsync(
            Client.Call(HttpMethod.Delete, ActivityPath(conversationId, activityId), null, customHeaders),
            [200, 202],
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(activityId, nameof(activityId));
        var path = $"{ActivityPath(conversationId, activityId)}/members";
        return await SendAsync<IList<ChannelAccount>>(
            Client.Call(HttpMethod.Get, path, null, customHeaders), Read, cancellationToken).ConfigureAwait(false);
    }

    private static string ActivityPath(string conversationId, string activityId) =>
        $"{Conversation(conversationId)}/activities/{RestCall.Segment(activityId)}";

    private async Task<HttpOperationResponse<ResourceResponse>> SendActivityAsync(
        HttpMethod method,
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        RestCall.NotNull(conversationId, nameof(conversationId));
        RestCall.NotNull(activityId, nameof(activityId));
        RestCall.NotNull(activity, nameof(activity));
        return await SendAsync<ResourceResponse>(
            Client.Call(method, ActivityPath(conversationId, activityId), activity, customHeaders),
            Written,
            cancellationToken).ConfigureAwait(false);
    }
}
