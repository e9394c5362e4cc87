using UnionBot.Knowledge;

namespace UnionBot.Tests.Knowledge;

/// <summary>The data that ships, changed for one test.</summary>
internal static class DataCopy
{
    /// <summary>Loads a copy after <paramref name="change"/> has had its folder.</summary>
    public static KnowledgeBase Load(Action<string> change)
    {
        var root = Directory.CreateTempSubdirectory("unionbot-data-").FullName;
        var folder = Path.Combine(root, "knowledge", "data");
        try
        {
            foreach (var file in Directory.EnumerateFiles(TestData.DataPath, "*.yml", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(TestData.DataPath, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
            change(folder);
            return KnowledgeBase.Load(folder);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
