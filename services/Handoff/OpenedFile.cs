namespace UnionBot.Services.Handoff;

/// <summary>A file with its decrypted content; the caller disposes of the content.</summary>
public sealed record OpenedFile(StoredFile File, Stream Content);
