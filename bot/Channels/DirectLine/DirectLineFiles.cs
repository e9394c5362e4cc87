using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Files of an upload, and out of the vault again for those who may see them.</summary>
public sealed class DirectLineFiles(IServiceScopeFactory scopes, WorkerFiles files)
{
    private const string ActivityPart = "activity";
    private const string ActivityPartType = "application/vnd.microsoft.activity";

    public async Task<(string? ActivityJson, IReadOnlyList<IFormFile> Files)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            throw ChannelException.Bad("channel.no-file");
        var limit = (WorkerFiles.MaxFiles * files.MaxFileBytes) + DirectLineApi.MaxBodyBytes;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = limit }));
        var form = await ReadFormAsync(request, cancellationToken);
        var parts = form.Files.Where(file => file.Name == ActivityPart || file.ContentType == ActivityPartType).ToList();
        var sent = form.Files.Except(parts).ToList();
        if (sent.Count == 0)
            throw ChannelException.Bad("channel.no-file");
        if (sent.Count > WorkerFiles.MaxFiles)
            throw ChannelException.Bad("channel.too-many-files", new { max = WorkerFiles.MaxFiles });
        if (sent.Any(file => file.Length > files.MaxFileBytes))
            throw files.TooLarge();
        return (parts is [var part, ..] ? await TextAsync(part, cancellationToken) : (string?)form[ActivityPart], sent);
    }

    public Task<IList<Attachment>> SaveAsync(
        ConversationKey conversation, IReadOnlyList<IFormFile> uploaded, CancellationToken cancellationToken) =>
        files.SaveAsync(conversation, uploaded, cancellationToken);

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

    private async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw files.TooLarge();
        }
        catch (InvalidDataException)
        {
            // over a limit, or not the multipart text it says it is
            throw request.ContentLength > files.MaxFileBytes ? files.TooLarge() : ChannelException.Bad("channel.no-file");
        }
    }

    private static async Task<string> TextAsync(IFormFile part, CancellationToken cancellationToken)
    {
        if (part.Length > DirectLineApi.MaxBodyBytes)
            throw ChannelException.Bad("channel.bad-json");
        using var reader = new StreamReader(part.OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
