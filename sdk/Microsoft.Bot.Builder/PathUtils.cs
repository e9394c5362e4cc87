namespace Microsoft.Bot.Builder;

/// <summary>Paths of files that were written on another system.</summary>
public static class PathUtils
{
    /// <summary>The path with this system's separators, whichever of / and \ it was written with.</summary>
    public static string NormalizePath(string ambiguousPath) =>
        OperatingSystem.IsWindows() ? ambiguousPath.Replace('/', '\\') : ambiguousPath.Replace('\\', '/');
}
