using UnionBot.Knowledge;

namespace UnionBot.Bench;

/// <summary>Which service a text is routed to; rows <c>{text,label}</c>.</summary>
internal static class RoutingVerb
{
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["join"] = "JOIN",
        ["legal-aid"] = "LEGAL_AID",
        ["psychological-support"] = "PSYCH",
        ["matchmaking"] = "MATCH",
        ["course-enrollment"] = "COURSE",
        ["programs"] = "SERVICE",
    };

    public static object Run(IReadOnlyList<string> paths, KnowledgeBase knowledge, ErrorFile errors)
    {
        var rows = LabelledText.Read(paths);
        var all = new Confusion();
        var bySource = new SortedDictionary<string, Confusion>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var need = knowledge.Intents.Recognize(row.Text);
            var got = Label(need.IntentId);
            all.Add(row.Label, got);
            if (!bySource.TryGetValue(row.Source, out var source))
                bySource[row.Source] = source = new Confusion();
            source.Add(row.Label, got);
            if (got != row.Label)
                errors.Add(new { row.Label, got, need.IntentId, confidence = Math.Round(need.Confidence, 3), row.Source, row.Sub, row.Text });
        }

        foreach (var (source, confusion) in bySource)
            Console.Error.WriteLine($"{source}: {string.Join(", ", confusion.Labels.Select(label => Line(confusion, label)))}");
        foreach (var label in all.Labels)
            Console.Error.WriteLine(Line(all, label));
        return new
        {
            rows = all.Rows,
            accuracy = Math.Round(all.Accuracy, 4),
            macroF1 = Math.Round(all.MacroF1, 4),
            perLabel = all.Labels.ToDictionary(label => label, label => new
            {
                precision = Math.Round(all.Precision(label), 4),
                recall = Math.Round(all.Recall(label), 4),
                n = all.Count(label),
            }),
            microsecondsPerText = Timing.Microseconds(rows, row => knowledge.Intents.Recognize(row.Text)),
        };
    }

    private static string Label(string? intent) =>
        intent is not null && Labels.TryGetValue(intent.Split('.')[0], out var label) ? label : "OTHER";

    private static string Line(Confusion confusion, string label) =>
        $"{label} precision {confusion.Precision(label):0.000} recall {confusion.Recall(label):0.000} n {confusion.Count(label)}";
}
