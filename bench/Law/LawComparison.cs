using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace UnionBot.Bench.Law;

/// <summary>Compares what a case expects with what was computed.</summary>
internal static class LawComparison
{
    /// <summary>Whether every expected field is there with the expected value; further fields do not matter.</summary>
    public static bool Matches(LawFields expected, IReadOnlyDictionary<string, object?> got) =>
        expected.All.All(field => got.ContainsKey(field.Key)
            ? Same(field.Value, got[field.Key])
            : field.Value is YamlScalarNode && LawFields.Scalar(field.Value) is null);

    /// <summary>The expected value as it is printed.</summary>
    public static object? Plain(YamlNode node) => node switch
    {
        YamlMappingNode map => new LawFields(map).All.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        YamlSequenceNode list => list.Children.Select(Plain).ToList(),
        _ => LawFields.Scalar(node),
    };

    private static bool Same(YamlNode expected, object? got) => (expected, got) switch
    {
        (YamlMappingNode map, IReadOnlyDictionary<string, object?> values) => SameMap(new LawFields(map), values),
        (YamlScalarNode, null or string) => SameText(LawFields.Scalar(expected), (string?)got),
        _ => false,
    };

    // in a map of amounts a month that is not there has nothing; otherwise both sides have the same keys
    private static bool SameMap(LawFields expected, IReadOnlyDictionary<string, object?> got) =>
        expected.All.All(field => Same(field.Value, got.GetValueOrDefault(field.Key, "0.00")))
        && got.Keys.Except(expected.All.Select(field => field.Key)).All(key => got[key] is "0.00");

    private static bool SameText(string? expected, string? got) =>
        string.Equals(expected, got, StringComparison.OrdinalIgnoreCase) || SameNumber(expected, got);

    // amounts match as text, to the fen; counts may be written 5 or 5.0
    private static bool SameNumber(string? expected, string? got) =>
        !IsMoney(got) && decimal.TryParse(expected, CultureInfo.InvariantCulture, out var one)
        && decimal.TryParse(got, CultureInfo.InvariantCulture, out var other) && one == other;

    private static bool IsMoney(string? text) => text?.Length > 3 && text[^3] == '.';
}
