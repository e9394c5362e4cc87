namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Digits that stand together in a text; <paramref name="Digits"/> may end in X.</summary>
internal readonly record struct DigitRun(int Start, int Length, string Digits)
{
    private const string Spoken = "零一二三四五六七八九";
    // shorter strings of spoken digits are amounts, dates or words
    private const int ShortestSpoken = 7;

    public int End => Start + Length;

    /// <summary>The runs of a normalised text that are long enough to be part of a number of some document.</summary>
    public static List<DigitRun> Find(string text)
    {
        var runs = new List<DigitRun>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
                if (end < text.Length && text[end] is 'x' or 'X' && (end + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])))
                    end++;
                runs.Add(new DigitRun(i, end - i, text[i..end].ToUpperInvariant()));
                i = end - 1;
            }
            else if (SpokenDigit(text[i]) >= 0)
            {
                var end = i + 1;
                while (end < text.Length && SpokenDigit(text[end]) >= 0)
                    end++;
                if (end - i >= ShortestSpoken)
                    runs.Add(new DigitRun(i, end - i, Written(text.AsSpan(i, end - i))));
                i = end - 1;
            }
        }
        return runs;
    }

    private static int SpokenDigit(char letter) => letter == '幺' ? 1 : letter < '一' && letter != '零' ? -1 : Spoken.IndexOf(letter, StringComparison.Ordinal);

    private static string Written(ReadOnlySpan<char> spoken)
    {
        Span<char> digits = spoken.Length <= 64 ? stackalloc char[spoken.Length] : new char[spoken.Length];
        for (var i = 0; i < spoken.Length; i++)
            digits[i] = (char)('0' + SpokenDigit(spoken[i]));
        return new string(digits);
    }
}
