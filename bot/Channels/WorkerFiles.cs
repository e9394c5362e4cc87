using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using UnionBot.Bot.Channels.DirectLine;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels;

/// <summary>Files that workers send, on whatever channel: checked by size and by their first bytes, then into the vault.</summary>
public sealed class WorkerFiles(IServiceScopeFactory scopes, IOptions<DirectLineOptions> options)
{
    public const int MaxFiles = 10;
    private const int FirstBytes = 16;

    /// <summary>Largest file in bytes.</summary>
    public long MaxFileBytes => options.Value.MaxFileMegabytes * 1024L * 1024;

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

    public ChannelException TooLarge() => new(413, "FileTooLarge", "channel.file-too-large", new { max = options.Value.MaxFileMegabytes });

    private static async Task<FileKind> KindOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var first = new byte[FirstBytes];
        await using var content = file.OpenReadStream();
        var read = await content.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken);
        return FileKind.Of(first[..read], file.FileName)
            ?? throw new ChannelException(415, "UnsupportedMediaType", "channel.file-kind", new { name = NameOf(file) });
    }

    private static string NameOf(IFormFile file)
    {
        var name = new string([.. Path.GetFileName(file.FileName.Replace('\\', '/')).Where(letter => !char.IsControl(letter))]);
        return name.Length == 0 ? "file" : name[^Math.Min(name.Length, 100)..];
    }

    private static string PathOf(string conversationId, Guid fileId) =>
        $"{DirectLineApi.Root}/conversations/{conversationId}/attachments/{fileId:N}";
}
