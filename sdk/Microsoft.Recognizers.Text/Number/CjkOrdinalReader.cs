namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers with an ordinal prefix or suffix.</summary>
internal sealed class CjkOrdinalReader(CjkLexicon lexicon) : IOrdinalReader
{
    private readonly CjkIntegerReader integers = new(lexicon);

    public IEnumerable<OrdinalMatch> Read(string text)
    {
        var half = HalfWidth.Of(text);
        for (var place = 0; place < half.Length;)
        {
            var start = half[place] == lexicon.OrdinalPrefix ? place + 1 : place;
            var end = start < half.Length ? integers.Read(half, start, out var value, out _) : Zero(start, out value);
            if (end > start && (start > place || Suffix(half, ref end)))
            {
                if (!lexicon.IsFromEnd(half, place, end)) yield return new OrdinalMatch(place, end, value);
                place = end;
            }
            else
            {
                place = Math.Max(end, place + 1);
            }
        }
    }

    private static int Zero(int start, out double value)
    {
        value = 0;
        return start;
    }

    private bool Suffix(string text, ref int end)
    {
        foreach (var suffix in lexicon.OrdinalSuffixes)
        {
            if (!text.AsSpan(end).StartsWith(suffix, StringComparison.Ordinal)) continue;
            end += suffix.Length;
            return true;
        }

        return false;
    }
}
