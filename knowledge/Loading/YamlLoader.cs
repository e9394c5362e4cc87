using YamlDotNet.Core;

namespace UnionBot.Knowledge.Loading;

/// <summary>Reads the YAML files of a data folder into records and collects every mistake instead of stopping.</summary>
/// <remarks>
/// A record has init properties; key <c>reviewed_on</c> fills <c>ReviewedOn</c>; <c>required</c> ones must be present.
/// Values read while <see cref="Errors"/> is not empty may be incomplete and must not be used.
/// </remarks>
public sealed class YamlLoader(string dataPath)
{
    private readonly List<KnowledgeError> errors = [];
    private readonly string root = Path.GetFullPath(dataPath);

    /// <summary>Mistakes found so far, ordered by file and line.</summary>
    public IReadOnlyList<KnowledgeError> Errors =>
        [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)];

    /// <summary>One file, for example <c>contacts.yml</c>; null after reporting that it is missing or unreadable.</summary>
    public T? LoadFile<T>(string relativePath)
        where T : class
    {
        var path = Path.Combine(root, relativePath);
        if (File.Exists(path))
            return Read<T>(path);
        errors.Add(new KnowledgeError(Shown(path), 1, "缺少这个文件"));
        return null;
    }

    /// <summary>Every <c>*.yml</c> file of a folder in order of name; an absent folder has none.</summary>
    public IReadOnlyList<(T Value, string File)> LoadFolder<T>(string folder)
        where T : class
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
            return [];
        var files = Directory.EnumerateFiles(path, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. from file in files let value = Read<T>(file) where value is not null select (value, Shown(file))];
    }

    /// <summary>Adds a mistake found by a cross-check, such as a link that does not resolve.</summary>
    public void Report(SourceLocation at, string message) =>
        errors.Add(new KnowledgeError(at.File, at.Line, message));

    /// <summary>Does nothing when all is well; otherwise throws with every mistake found so far.</summary>
    /// <exception cref="KnowledgeException">There is at least one mistake.</exception>
    public void ThrowIfFaulty()
    {
        if (errors.Count > 0)
            throw new KnowledgeException(Errors);
    }

    private T? Read<T>(string path)
        where T : class
    {
        var file = Shown(path);
        try
        {
            var node = YamlTree.Parse(
                File.ReadAllText(path), (line, message) => errors.Add(new KnowledgeError(file, line, message)));
            if (node is null)
                errors.Add(new KnowledgeError(file, 1, "文件是空的"));
            else if (new YamlBinder(file, errors).Bind(node, typeof(T)) is T value)
                return value;
        }
        catch (YamlException exception) // staff typed something that is not YAML: report it with the other mistakes
        {
            errors.Add(new KnowledgeError(file, (int)exception.Start.Line, "格式不对，请检查缩进、冒号后的空格和引号"));
        }

        return null;
    }

    private string Shown(string path) => string.Join('/',
        Path.GetFileName(Path.GetDirectoryName(root)),
        Path.GetFileName(root),
        Path.GetRelativePath(root, path).Replace('\\', '/'));
}
