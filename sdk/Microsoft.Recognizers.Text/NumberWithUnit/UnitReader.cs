using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers with a unit after them.</summary>
internal sealed class UnitReader
{
    private readonly string typeName;
    private readonly Dictionary<string, string> units = new(StringComparer.Ordinal);
    private readonly int longest;

    public UnitReader(string typeName, params (string Unit, string Words)[] table)
    {
        this.typeName = typeName;
        foreach (var (unit, words) in table)
            foreach (var word in words.Split('|')) units[word] = unit;
        longest = units.Keys.Max(word => word.Length);
    }

    public List<ModelResult> Read(string query, string culture, bool fallbackToDefaultCulture)
    {
        var results = new List<ModelResult>();
        var lower = query.ToLowerInvariant();
        var models = NumberModels.Table.Get(culture, fallbackToDefaultCulture);
        foreach (var number in models.UnitNumberReader.Read(query))
        {
            var start = number.End;
            while (start < lower.Length && lower[start] is ' ' or '-') start++;
            var end = UnitEnd(lower, start);
            if (end == start) continue;
            results.Add(new ModelResult
            {
                Start = number.Start,
                End = end - 1,
                Text = query[number.Start..end],
                TypeName = typeName,
                Resolution = new() { ["unit"] = units[lower[start..end]], ["value"] = models.ValueText(number) },
            });
        }

        return results;
    }

    private int UnitEnd(string lower, int start)
    {
        for (var length = Math.Min(longest, lower.Length - start); length > 0; length--)
        {
            var end = start + length;
            if (!units.ContainsKey(lower[start..end])) continue;
            var isWord = char.IsAsciiLetterOrDigit(lower[end - 1]);
            if (!isWord || end == lower.Length || !char.IsAsciiLetterOrDigit(lower[end])) return end;
        }

        return start;
    }
}
