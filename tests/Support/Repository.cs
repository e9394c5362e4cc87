namespace UnionBot.Tests.Support;

/// <summary>The folder with the solution.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "UnionBot.sln")))
            directory = directory.Parent!; // the tests run inside the repository
        return directory.FullName;
    }
}
