using System.Globalization;

namespace UnionBot.Services.Persistence;

/// <summary>One numbered SQL file, embedded as <c>Persistence/Schema/{database}/{number}_{name}.sql</c>.</summary>
internal sealed record SchemaFile(int Number, string Name, string Sql)
{
    internal static IReadOnlyList<SchemaFile> All(DatabaseProvider provider)
    {
        var assembly = typeof(SchemaFile).Assembly;
        var folder = $"UnionBot.Services.Persistence.Schema.{provider.ToString().ToLowerInvariant()}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => Read(name[folder.Length..], new StreamReader(assembly.GetManifestResourceStream(name)!)))
            .OrderBy(file => file.Number)];
    }

    private static SchemaFile Read(string fileName, StreamReader reader)
    {
        using (reader)
        {
            var parts = Path.GetFileNameWithoutExtension(fileName).Split('_', 2);
            return new(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
        }
    }
}
