using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps.</summary>
public partial class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(attachmentId, nameof(attachmentId));
        return Client.Call(HttpMethod.Get, $"v3/attachments/{RestCall.Segment(attachmentId)}", null, customHeaders)
            .SendAsync<AttachmentInfo>(Client.HttpClient, Client.Credentials, [200], cancellationToken);
    }

    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestCall.NotNull(attachmentId, nameof(attachmentId));
        RestCall.NotNull(viewId, nameof(viewId));
        var path = $"v3/attachments/{RestCall.Segment(attachmentId)}/views/{RestCall.Segment(viewId)}";
        var result = await Client.Call(HttpMethod.Get, path, null, customHeaders)
            .SendAsync<HttpOperationResponse<Stream>>(
                Client.HttpClient,
                Client.Credentials,
                HttpCompletionOption.ResponseHeadersRead,
                [200, 301, 302],
                cancellationToken)
            .ConfigureAwait(false);
        if ((int)result.Response.StatusCode == 200)
            result.Body = await result.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>The address of a view of a file.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        RestCall.NotNull(attachmentId, nameof(attachmentId));
        var root = Client.BaseUri.AbsoluteUri;
        var path = $"v3/attachments/{RestCall.Segment(attachmentId)}/views/{RestCall.Segment(viewId)}";
        return (root.EndsWith('/') ? root : root + "/") + path;
    }
}
