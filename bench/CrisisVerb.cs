using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu.Crisis;

namespace UnionBot.Bench;

/// <summary>Which texts raise an alarm; rows <c>{text,label}</c> with crisis, distress, neutral. An alarm is red.</summary>
internal static class CrisisVerb
{
    public static object Run(IReadOnlyList<string> paths, KnowledgeBase knowledge, ErrorFile errors)
    {
        var rows = LabelledText.Read(paths);
        var all = new Confusion();
        var bySource = new SortedDictionary<string, Confusion>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var level = knowledge.Crisis.Assess(row.Text, []).Level;
            var got = level >= CrisisLevel.L3 ? "red" : level >= CrisisLevel.Ask ? "amber" : "none";
            all.Add(row.Label, got);
            var source = $"{row.Label}, {row.Source}, {row.Sub}";
            if (!bySource.TryGetValue(source, out var confusion))
                bySource[source] = confusion = new Confusion();
            confusion.Add(row.Label, got);
            if (got == "red" != (row.Label == "crisis"))
                errors.Add(new { row.Label, level = level.ToString(), row.Source, row.Sub, row.Text });
        }

        foreach (var (source, confusion) in bySource)
        {
            var label = confusion.Labels[0];
            Console.Error.WriteLine($"{source}: red {confusion.Called(label, "red"):0.000}, amber {confusion.Called(label, "amber"):0.000} of {confusion.Rows}");
        }

        return new
        {
            rows = all.Rows,
            recall = Math.Round(all.Called("crisis", "red"), 4),
            falseAlarmDistress = Math.Round(all.Called("distress", "red"), 4),
            falseAlarmNeutral = Math.Round(all.Called("neutral", "red"), 4),
            microsecondsPerText = Timing.Microseconds(rows, row => knowledge.Crisis.Assess(row.Text, [])),
        };
    }
}
