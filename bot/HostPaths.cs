namespace UnionBot.Bot;

/// <summary>Where settings, pages and knowledge lie: in the repository when run from its build output, else beside the binaries.</summary>
public sealed record HostPaths(string ContentRoot, string WebRoot, string Knowledge)
{
    public static HostPaths Find()
    {
        // bin/<configuration>/<framework> of a project folder
        var repository = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));
        return File.Exists(Path.Combine(repository, "UnionBot.sln"))
            ? new(repository, Path.Combine(repository, "bot", "wwwroot"), Path.Combine(repository, "knowledge", "data"))
            : new(AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "wwwroot"), Path.Combine(AppContext.BaseDirectory, "knowledge", "data"));
    }
}
