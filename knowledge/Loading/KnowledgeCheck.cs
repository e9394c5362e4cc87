namespace UnionBot.Knowledge.Loading;

/// <summary>Checks across files: what one file cannot show by itself.</summary>
internal static class KnowledgeCheck
{
    /// <summary>Joins the files of a folder into one dictionary; a key in two files is a mistake.</summary>
    public static Dictionary<string, T> Unique<T>(
        YamlLoader loader, IEnumerable<(IReadOnlyDictionary<string, Located<T>> Value, string File)> files)
    {
        var result = new Dictionary<string, Located<T>>();
        foreach (var (key, entry) in files.SelectMany(file => file.Value))
        {
            if (!result.TryAdd(key, entry))
                loader.Report(entry.At, $"“{key}”在 {result[key].At.File} 第{result[key].At.Line}行已经有了");
        }

        return result.ToDictionary(pair => pair.Key, pair => pair.Value.Value);
    }
}
