using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace UnionBot.Bench.Law;

/// <summary>The inputs of a case by name; an absent one and a null are the same.</summary>
internal sealed class LawFields(YamlMappingNode node)
{
    public IEnumerable<(string Key, YamlNode Value)> All =>
        node.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value));

    /// <summary>The first of the names that has a value.</summary>
    public string? Text(params IReadOnlyList<string> names) =>
        names.Select(name => Scalar(Node(name))).FirstOrDefault(text => text is not null);

    public string NeededText(string name) => Text(name) ?? throw Missing(name);

    public decimal? Number(params IReadOnlyList<string> names) => Text(names) is { } text ? Decimal(text) : null;

    public decimal NeededNumber(params IReadOnlyList<string> names) => Number(names) ?? throw Missing(names[0]);

    public bool? Flag(params IReadOnlyList<string> names) => Text(names) is { } text ? bool.Parse(text) : null;

    public DateOnly? Date(params IReadOnlyList<string> names) => Text(names) is { } text ? Day(text) : null;

    public DateOnly NeededDate(params IReadOnlyList<string> names) => Date(names) ?? throw Missing(names[0]);

    /// <summary>The numbers of a list, or of a map in the order of its keys.</summary>
    public IReadOnlyList<decimal> Numbers(string name) => Node(name) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(Scalar).OfType<string>().Select(Decimal)],
        YamlMappingNode map =>
            [.. new LawFields(map).Pairs().OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)],
        _ => [],
    };

    /// <summary>A number, or the sum of a map or list of numbers; 0 when absent.</summary>
    public decimal Sum(string name) =>
        Node(name) is YamlScalarNode scalar ? Scalar(scalar) is { } text ? Decimal(text) : 0 : Numbers(name).Sum();

    /// <summary>The numbers of a map by key.</summary>
    public IReadOnlyList<(string Key, decimal Value)> NumbersByKey(string name) =>
        Node(name) is YamlMappingNode map ? new LawFields(map).Pairs() : [];

    /// <summary>The words of a list, or the one word in its place.</summary>
    public IReadOnlyList<string> Words(params IReadOnlyList<string> names) =>
        names.Select(Node).FirstOrDefault(found => found is not null) switch
        {
            YamlSequenceNode list => [.. list.Children.Select(Scalar).OfType<string>()],
            { } single when Scalar(single) is { } text => [text],
            _ => [],
        };

    /// <summary>The maps of a list.</summary>
    public IReadOnlyList<LawFields> Rows(string name) => Node(name) is YamlSequenceNode list
        ? [.. list.Children.OfType<YamlMappingNode>().Select(row => new LawFields(row))]
        : [];

    /// <summary>A map; an empty one when absent.</summary>
    public YamlMappingNode Map(string name) => Node(name) as YamlMappingNode ?? [];

    /// <summary>The text of a scalar; null for a plain null, an empty one, and for anything else.</summary>
    public static string? Scalar(YamlNode? node) => node is YamlScalarNode { Value: { } text } scalar
        && !(scalar.Style == ScalarStyle.Plain && text is "" or "~" or "null" or "Null" or "NULL") ? text : null;

    public static decimal Decimal(string text) =>
        decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A day, or the first day of a month written <c>2026-03</c>.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(
        text.Length == 7 ? text + "-01" : text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private YamlNode? Node(string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;

    private List<(string Key, decimal Value)> Pairs() =>
        [.. All.Select(pair => (pair.Key, Decimal(Scalar(pair.Value) ?? "0")))];

    private static FormatException Missing(string name) => new($"input '{name}' is missing");
}
