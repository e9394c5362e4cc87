using System.Text.Json;

namespace UnionBot.Bench;

/// <summary>One row of a labelled file; the source is empty where the row names none.</summary>
internal sealed record LabelledText(string Text, string Label, string Source = "", string Sub = "")
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<LabelledText> Read(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledText>(line, Names)!)];
}
