using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers with a unit after them, or a sign before them: "$500".</summary>
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
        var text = QueryText.Of(query);
        var lower = text.ToLowerInvariant();
        var models = NumberModels.Table.Get(culture, fallbackToDefaultCulture);
        foreach (var number in models.UnitNumberReader.Read(text))
        {
            var (first, last, unit) = Place(lower, number);
            if (unit == null) continue;
            var result = new ModelResult
            {
                Start = first,
                End = last - 1,
                Text = text[first..last],
                TypeName = typeName,
                Resolution = new() { ["unit"] = unit, ["value"] = models.ValueText(number) },
            };
            if (UnitWords.Currencies.TryGetValue(unit, out var code)) result.Resolution["isoCurrency"] = code;
            results.Add(result);
        }

        return results;
    }

    private (int First, int Last, string Unit) Place(string lower, NumberMatch number)
    {
        var start = number.End;
        while (start < lower.Length && lower[start] is ' ' or '-') start++;
        var end = UnitEnd(lower, start);
        if (end > start) return (number.Start, end, units[lower[start..end]]);

        var stop = number.Start;
        while (stop > 0 && lower[stop - 1] == ' ') stop--;
        for (var length = Math.Min(longest, stop); length > 0; length--)
        {
            var sign = lower[(stop - length)..stop];
            if (!char.IsLetter(sign[^1]) && sign[^1] != '°' && units.TryGetValue(sign, out var unit))
                return (stop - length, number.End, unit);
        }

        return default;
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
