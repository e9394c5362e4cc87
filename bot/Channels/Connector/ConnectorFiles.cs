using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Files that a worker sent through the connector, fetched from the channel at once and kept in our vault.</summary>
public sealed class ConnectorFiles(IHttpClientFactory clients, WorkerFiles vault)
{
    public const string HttpClientName = "connector-files";

    // the channel waits fifteen seconds for the turn
    private static readonly TimeSpan ForAll = TimeSpan.FromSeconds(8);

    /// <summary>Null when the message has no file. Throws <see cref="ChannelException"/> for a file that is not taken.</summary>
    public async Task<IList<Attachment>?> SaveAsync(
        ConversationKey conversation, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // cards and mentions come as attachments too, without a link
        var sent = turnContext.Activity.Attachments.Where(attachment => !string.IsNullOrEmpty(attachment?.ContentUrl)).ToList();
        if (sent.Count == 0)
            return null;
        if (sent.Count > WorkerFiles.MaxFiles)
            throw ChannelException.Bad("channel.too-many-files", new { max = WorkerFiles.MaxFiles });
        using var limit = new CancellationTokenSource(ForAll, TimeProvider.System);
        var files = new List<IFormFile>();
        foreach (var attachment in sent)
            files.Add(await FetchAsync(attachment, turnContext, limit.Token));
        return await vault.SaveAsync(conversation, files, cancellationToken);
    }

    private async Task<FormFile> FetchAsync(Attachment attachment, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var link = LinkOf(attachment, turnContext.Activity);
        var content = link.Scheme == "data" ? Inline(link) : await DownloadAsync(link, turnContext, cancellationToken);
        var name = attachment.Name ?? Path.GetFileName(link.AbsolutePath);
        return new FormFile(new MemoryStream(content, writable: false), 0, content.Length, "file", name);
    }

    // Only from where the channel itself is: a link to anywhere else would make us fetch what a stranger wants fetched.
    private static Uri LinkOf(Attachment attachment, Activity activity)
    {
        if (Uri.TryCreate(attachment.ContentUrl, UriKind.Absolute, out var link)
            && (link.Scheme == "data" || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && IsSameOrigin(link, service))))
            return link;
        throw ChannelException.Bad("channel.no-file");
    }

    private static bool IsSameOrigin(Uri link, Uri service) =>
        Uri.Compare(link, service, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private byte[] Inline(Uri link)
    {
        var text = link.OriginalString;
        var comma = text.IndexOf(";base64,", StringComparison.OrdinalIgnoreCase);
        try
        {
            var content = comma < 0 ? [] : Convert.FromBase64String(text[(comma + ";base64,".Length)..]);
            return content.LongLength switch
            {
                0 => throw ChannelException.Bad("channel.no-file"),
                var length when length > vault.MaxFileBytes => throw vault.TooLarge(),
                _ => content,
            };
        }
        catch (FormatException)
        {
            // cut off on the way
            throw ChannelException.Bad("channel.no-file");
        }
    }

    private async Task<byte[]> DownloadAsync(Uri link, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(HttpClientName);
        client.MaxResponseContentBufferSize = vault.MaxFileBytes;
        using var request = new HttpRequestMessage(HttpMethod.Get, link);
        try
        {
            if (turnContext.TurnState.Get<IConnectorClient>()?.Credentials is { } credentials)
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).WaitAsync(cancellationToken);
            using var response = await client.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadAsByteArrayAsync(cancellationToken)
                : throw ChannelException.Bad("channel.no-file");
        }
        catch (HttpRequestException e)
        {
            throw e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? vault.TooLarge() : ChannelException.Bad("channel.no-file");
        }
        catch (Exception e) when (e is not ChannelException)
        {
            // slow, or no token to be had: the words go on without the file
            throw ChannelException.Bad("channel.no-file");
        }
    }
}
