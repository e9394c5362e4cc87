using System.Globalization;
using System.Text.Json.Nodes;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu;

namespace UnionBot.Bench;

/// <summary>Which facts of a wage story are read; rows <c>{text,slots}</c>. A number is right when equal or inside the range.</summary>
internal static class SlotsVerb
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Slot of the rows to key of the reader's fact; the first five are complete in the rows, the others only noted.</summary>
    private static readonly Dictionary<string, string> Scored = new()
    {
        ["amount_yuan"] = "amount_owed",
        ["months_owed"] = "months_owed",
        ["people"] = "people",
        ["contract"] = "contract",
        ["still_employed"] = "still_employed",
        ["overdue_months"] = "overdue_months",
        ["monthly_wage_yuan"] = "wage/month",
        ["hourly_wage_yuan"] = "wage/hour",
        ["tenure_months"] = "tenure_months",
        ["iou"] = "iou",
        ["social_insurance"] = "social_insurance",
        ["deposit_yuan"] = "deposit",
        ["paid_yuan"] = "paid",
        ["employer_type"] = "employer_type",
        ["place"] = "place",
    };

    public static object Run(IReadOnlyList<string> paths, KnowledgeBase knowledge, ErrorFile errors)
    {
        var rows = paths.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var scores = Scored.Keys.ToDictionary(slot => slot, _ => new SlotScore());
        foreach (var row in rows)
        {
            var text = row["text"]!.GetValue<string>();
            var facts = Facts(text);
            foreach (var (slot, key) in Scored)
            {
                var (expected, got) = (Stated(row["slots"]?[slot]), facts.GetValueOrDefault(key));
                if (!scores[slot].Add(expected is not null, got is not null, expected is not null && got is not null && IsRight(expected, got)))
                    errors.Add(new { slot, expected = expected?.ToJsonString(), got, text });
            }
        }

        return new
        {
            rows = rows.Count,
            perSlot = scores.ToDictionary(pair => pair.Key, pair => new
            {
                precision = Math.Round(pair.Value.Precision, 4),
                recall = Math.Round(pair.Value.Recall, 4),
                f1 = Math.Round(pair.Value.F1, 4),
                n = pair.Value.Stated,
            }),
        };
    }

    // "unknown" states nothing; a wage is told apart by what it is paid for
    private static Dictionary<string, string> Facts(string text)
    {
        var facts = WageFactReader.Read(text, Today).Where(fact => fact.Value != "unknown").ToDictionary(fact => fact.Key, fact => fact.Value);
        if (facts.TryGetValue("wage", out var wage) && facts.TryGetValue("pay_kind", out var kind))
            facts[$"wage/{kind}"] = wage;
        return facts;
    }

    private static JsonNode? Stated(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var word) && word == "unknown" ? null : value;

    private static bool IsRight(JsonNode expected, string got)
    {
        if (expected is JsonValue word && word.TryGetValue<string>(out var said))
            return said == got;
        var (low, high) = expected is JsonArray range
            ? (range[0]!.GetValue<decimal>(), range[1]!.GetValue<decimal>())
            : (expected.GetValue<decimal>(), expected.GetValue<decimal>());
        var ends = got.Split('~').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return expected is JsonArray ? ends[0] <= high && ends[^1] >= low : ends[0] <= low && low <= ends[^1];
    }
}
