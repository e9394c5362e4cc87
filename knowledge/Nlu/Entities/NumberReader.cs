namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Numbers of spoken and written Chinese.</summary>
public static class NumberReader
{
    private static readonly string[] NearWords = ["将近", "接近", "不到", "快到", "近", "快"];
    private static readonly string[] AboutWords = ["差不多", "大约", "大概", "大致", "可能", "估计", "也就", "约"];
    private static readonly string[] AboutSuffixes = ["左右", "上下", "出头", "的样子"];

    /// <summary>The number that is the whole text (五千八 is 5800); null when it is none, or a range.</summary>
    public static decimal? Parse(string text)
    {
        var plain = SpokenText.Normalise(text.Trim());
        return plain.Length > 0 && At(plain, 0) is { IsRange: false, Approximate: false } numeral && numeral.Length == plain.Length
            ? numeral.Low
            : null;
    }

    /// <summary>Every number of a normalised text, from left to right, none overlapping.</summary>
    internal static List<Numeral> All(string text)
    {
        var found = new List<Numeral>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!CanStart(text[i]))
                continue;
            if (At(text, i) is { } numeral)
            {
                found.Add(numeral);
                i = Math.Max(i, numeral.End - 1);
            }
            else
            {
                // the rest of an account or identity number
                while (i + 1 < text.Length && IsDigit(text[i]) && IsDigit(text[i + 1]))
                    i++;
            }
        }
        return found;
    }

    /// <summary>The number that starts at a position of a normalised text, with the words around it that make it approximate.</summary>
    internal static Numeral? At(string text, int index)
    {
        if (new NumeralParser(text, index).Read() is not { } first)
            return null;
        var numeral = first.IsRange ? first : WithUpperEnd(text, first);
        var before = text.AsSpan(Math.Max(0, index - 3), index - Math.Max(0, index - 3));
        var end = numeral.End;
        foreach (var suffix in AboutSuffixes)
        {
            if (text.AsSpan(end).StartsWith(suffix, StringComparison.Ordinal))
                numeral = numeral with { Approximate = true };
        }
        if (EndsWithAny(before, NearWords) && !before.EndsWith("最近", StringComparison.Ordinal) && !before.EndsWith("附近", StringComparison.Ordinal))
            return numeral with { Approximate = true, Near = !numeral.IsRange };
        return EndsWithAny(before, AboutWords) ? numeral with { Approximate = true } : numeral;
    }

    private static bool CanStart(char letter) => IsDigit(letter) || "两十几数百千万".Contains(letter, StringComparison.Ordinal);

    private static bool IsDigit(char letter) =>
        char.IsAsciiDigit(letter) || "零一二三四五六七八九".Contains(letter, StringComparison.Ordinal);

    // 两万到三万, 3-5万, 三到五千
    private static Numeral WithUpperEnd(string text, Numeral low)
    {
        if (low.End + 1 >= text.Length || text[low.End] is not ('到' or '至' or '~' or '-' or '—'))
            return low;
        if (new NumeralParser(text, low.End + 1).Read() is not { } high || high.Unit < low.Unit || IsCode(text, low, high))
            return low;
        var factor = low.Unit == 0 && high.Unit >= 10 && low.Low * high.Unit < high.Low ? high.Unit : 1;
        return low.Low * factor >= high.Low ? low : low with
        {
            Length = high.End - low.Start,
            Low = low.Low * factor,
            High = high.High,
            Scaled = high.Scaled,
            Unit = high.Unit,
            Approximate = true,
        };
    }

    private static bool IsCode(string text, Numeral low, Numeral high) =>
        (high.End < text.Length && text[high.End] is '-' or '.') || (low.Start > 0 && text[low.Start - 1] is '-' or '.')
        || (low.Length > 1 && text[low.Start] == '0') || text[high.Start] == '0';

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
