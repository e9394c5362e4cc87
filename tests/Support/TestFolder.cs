namespace UnionBot.Tests.Support;

/// <summary>A folder for one test.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("unionbot-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
