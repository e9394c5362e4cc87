namespace UnionBot.Services.Handoff;

/// <summary>A file in the vault; size in bytes and hash are of the file as the worker sent it.</summary>
public sealed record StoredFile(
    Guid Id, string Name, string ContentType, long Size, string Sha256, string ConversationId, DateTime StoredAtUtc);
