using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations of <see cref="IAttachments"/> without the HTTP messages.</summary>
public static partial class AttachmentsExtensions
{
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>The content of a view, for the caller to dispose.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default)
    {
        // disposing the response would end the stream, so only the request is
        var result = await operations
            .GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        result.Request.Dispose();
        return result.Body;
    }
}
