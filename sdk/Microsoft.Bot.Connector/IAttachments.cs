using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps; an error status is an <see cref="ErrorResponseException"/>.</summary>
public interface IAttachments
{
    /// <summary>Names, type and views of a file.</summary>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>The content of a view, read as it arrives; disposing the response ends it.</summary>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);
}
