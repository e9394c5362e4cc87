using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace UnionBot.Knowledge.Loading;

internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(string Text, bool Plain, int Line) : YamlNode(Line);

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line);

internal sealed record YamlMap(IReadOnlyList<YamlField> Fields, int Line) : YamlNode(Line);

internal sealed record YamlField(string Key, int Line, YamlNode Value);

/// <summary>Reads one YAML document into nodes that know their line.</summary>
/// <remarks>YamlDotNet's own object model stops at the first duplicate key; staff should see all mistakes at once.</remarks>
internal static class YamlTree
{
    /// <summary>The root node, or null for an empty document.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlNode? Parse(string text, Action<int, string> report)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        var root = ParseNode(parser, report);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
            report((int)parser.Consume<DocumentStart>().Start.Line, "一个文件里只能有一份内容，请去掉多余的“---”");
        return root;
    }

    private static YamlNode ParseNode(Parser parser, Action<int, string> report)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Line(scalar));
        if (parser.TryConsume<SequenceStart>(out var list))
            return new YamlList(ParseItems(parser, report), Line(list));
        if (parser.TryConsume<MappingStart>(out var map))
            return new YamlMap(ParseFields(parser, report), Line(map));
        var line = Line(parser.Consume<ParsingEvent>());
        report(line, "这里不支持“*”引用，请把内容直接写出来");
        return new YamlScalar("*", false, line);
    }

    private static List<YamlNode> ParseItems(Parser parser, Action<int, string> report)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ParseNode(parser, report));
        return items;
    }

    private static List<YamlField> ParseFields(Parser parser, Action<int, string> report)
    {
        var fields = new List<YamlField>();
        var seen = new HashSet<string>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ParseNode(parser, report);
            var value = ParseNode(parser, report);
            if (key is not YamlScalar { Text: var name })
                report(key.Line, "字段名只能是一个词");
            else if (!seen.Add(name))
                report(key.Line, $"字段“{name}”写了两次，请只留一个");
            else
                fields.Add(new YamlField(name, key.Line, value));
        }

        return fields;
    }

    private static int Line(ParsingEvent parsingEvent) => (int)parsingEvent.Start.Line;
}
