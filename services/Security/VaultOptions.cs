namespace UnionBot.Services.Security;

/// <summary>Where encrypted files and their keys lie; both paths are absolute.</summary>
public sealed record VaultOptions(string FilesFolder, string KeyFile);
