using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Files of an upload into the vault, and out of it again for those who may see them.</summary>
public sealed class DirectLineFiles(IServiceScopeFactory scopes, IOptions<DirectLineOptions> options)
{
    private const int MaxFiles = 10;
    private const int FirstBytes = 16;
    private const string ActivityPart = "activity";
    private const string ActivityPartType = "application/vnd.microsoft.activity";

    private long MaxFileBytes => options.Value.MaxFileMegabytes * 1024L * 1024;

    public async Task<(string? ActivityJson, IReadOnlyList<IFormFile> Files)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            throw ChannelException.Bad("channel.no-file");
        var limit = (MaxFiles * MaxFileBytes) + DirectLineApi.MaxBodyBytes;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = limit }));
        var form = await ReadFormAsync(request, cancellationToken);
        var parts = form.Files.Where(file => file.Name == ActivityPart || file.ContentType == ActivityPartType).ToList();
        var files = form.Files.Except(parts).ToList();
        if (files.Count == 0)
            throw ChannelException.Bad("channel.no-file");
        if (files.Count > MaxFiles)
            throw ChannelException.Bad("channel.too-many-files", new { max = MaxFiles });
        if (files.Any(file => file.Length > MaxFileBytes))
            throw TooLarge();
        return (parts is [var part, ..] ? await TextAsync(part, cancellationToken) : (string?)form[ActivityPart], files);
    }

    /// <summary>All files are checked before the first is stored.</summary>
    public async Task<IList<Attachment>> SaveAsync(
        ConversationKey conversation, IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        var kinds = new List<FileKind>();
        foreach (var file in files)
            kinds.Add(await KindOfAsync(file, cancellationToken));
        await using var scope = scopes.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<FileVault>();
        var attachments = new List<Attachment>();
        foreach (var (file, kind) in files.Zip(kinds))
        {
            await using var content = file.OpenReadStream();
            var stored = await vault.SaveAsync(conversation, NameOf(file), kind.ContentType, content, cancellationToken);
            var link = PathOf(conversation.ConversationId, stored.Id);
            // Web Chat shows a picture of the worker's own only when it has a thumbnail
            attachments.Add(new Attachment(kind.ContentType, link, name: stored.Name, thumbnailUrl: kind.IsPicture ? link : null));
        }
        return attachments;
    }

    public async Task<IResult> OpenAsync(string conversationId, Guid fileId, HttpResponse response, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var opened = await scope.ServiceProvider.GetRequiredService<FileVault>().OpenAsync(fileId, cancellationToken);
        if (opened?.File.ConversationId != conversationId)
            throw new ChannelException(404, "NotFound", "channel.file-gone");
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var name = FileKind.IsPictureType(opened.File.ContentType) ? null : opened.File.Name;
        return Results.File(opened.Content, opened.File.ContentType, name);
    }

    private ChannelException TooLarge() => new(413, "FileTooLarge", "channel.file-too-large", new { max = options.Value.MaxFileMegabytes });

    private async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
        }
        catch (InvalidDataException)
        {
            // over a limit, or not the multipart text it says it is
            throw request.ContentLength > MaxFileBytes ? TooLarge() : ChannelException.Bad("channel.no-file");
        }
    }

    private static async Task<FileKind> KindOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var first = new byte[FirstBytes];
        await using var content = file.OpenReadStream();
        var read = await content.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken);
        return FileKind.Of(first[..read], file.FileName)
            ?? throw new ChannelException(415, "UnsupportedMediaType", "channel.file-kind", new { name = NameOf(file) });
    }

    private static async Task<string> TextAsync(IFormFile part, CancellationToken cancellationToken)
    {
        if (part.Length > DirectLineApi.MaxBodyBytes)
            throw ChannelException.Bad("channel.bad-json");
        using var reader = new StreamReader(part.OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static string NameOf(IFormFile file)
    {
        var name = new string([.. Path.GetFileName(file.FileName.Replace('\\', '/')).Where(letter => !char.IsControl(letter))]);
        return name.Length == 0 ? "file" : name[^Math.Min(name.Length, 100)..];
    }

    private static string PathOf(string conversationId, Guid fileId) =>
        $"{DirectLineApi.Root}/conversations/{conversationId}/attachments/{fileId:N}";
}
