using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Handoff;

/// <summary>Workers' photos and documents: encrypted files outside the database, each with its record.</summary>
public sealed class FileVault(UnionDbContext database, FieldCipher cipher, VaultOptions options, TimeProvider clock)
{
    /// <summary>Largest file in bytes: a file is held in memory while it is encrypted.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>
    /// Stores a file that its channel has checked. The same content sent again in the same conversation is the file of the first time.
    /// Throws <see cref="ArgumentOutOfRangeException"/> above <see cref="MaxBytes"/>.
    /// </summary>
    public async Task<StoredFile> SaveAsync(
        ConversationKey conversation, string name, string contentType, Stream content, CancellationToken cancellationToken)
    {
        var bytes = await ReadAsync(content, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await FindAsync(conversation.ConversationId, hash, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        var now = clock.GetUtcNow();
        var stored = new StoredFile(
            Guid.CreateVersion7(now), name, contentType, bytes.Length, hash, conversation.ConversationId, now.UtcDateTime);
        await WriteAsync(stored.Id, cipher.SealBytes(Purpose(stored.Id), bytes), cancellationToken);
        database.Add(new VaultFile(stored.Id, conversation, stored, cipher.CurrentKeyId));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // the same file arrived twice at once: the other copy has the record
            database.ChangeTracker.Clear();
            File.Delete(PathOf(stored.Id));
            return (await FindAsync(conversation.ConversationId, hash, cancellationToken))!;
        }

        return stored;
    }

    /// <summary>The file with its content, or null when there is no such file.</summary>
    public async Task<OpenedFile?> OpenAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var row = await database.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var sealedBytes = await File.ReadAllBytesAsync(PathOf(fileId), cancellationToken);
        return new(row.ToStored(), new MemoryStream(cipher.OpenBytes(Purpose(fileId), row.KeyId, sealedBytes), writable: false));
    }

    private async Task<StoredFile?> FindAsync(string conversationId, string hash, CancellationToken cancellationToken) =>
        (await database.Files.AsNoTracking().SingleOrDefaultAsync(
            file => file.ConversationId == conversationId && file.Sha256 == hash, cancellationToken))?.ToStored();

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[81920];
        for (int read; (read = await content.ReadAsync(block, cancellationToken)) > 0;)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(buffer.Length + read, MaxBytes, nameof(content));
            buffer.Write(block, 0, read);
        }

        return buffer.ToArray();
    }

    private async Task WriteAsync(Guid fileId, byte[] bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(fileId);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await file.WriteAsync(bytes, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    // the id's last characters are random, its first are the time: the last two spread files over 256 folders
    private string PathOf(Guid fileId)
    {
        var name = fileId.ToString("N");
        return Path.Combine(options.FilesFolder, name[^2..], name);
    }

    private static string Purpose(Guid fileId) => $"file:{fileId:N}";
}
