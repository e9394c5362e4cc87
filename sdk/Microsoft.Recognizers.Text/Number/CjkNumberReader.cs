namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers where words are not divided by spaces.</summary>
/// <param name="lexicon">The signs.</param>
/// <param name="fromEnd">Whether those that count back from the end are numbers too: "the last three".</param>
internal sealed class CjkNumberReader(CjkLexicon lexicon, bool fromEnd = false) : INumberReader
{
    private static readonly NumberLexicon Signs = new() { Culture = Culture.Chinese };
    private readonly DigitReader digits = new(Signs, beforeLetters: true, inWords: true);
    private readonly CjkIntegerReader integers = new(lexicon);

    public IEnumerable<NumberMatch> Read(string text)
    {
        var half = HalfWidth.Of(text);
        var words = new WordScanner("");
        for (var place = 0; place < half.Length;)
        {
            if (Skip(half, place) is var next && next > place)
            {
                place = next;
            }
            else if (TryReadAt(half, place, words, out var match))
            {
                var isPercent = IsPercentPoint(half, match.End);
                if (!isPercent && IsWanted(half, match)) yield return match;
                place = isPercent ? half.IndexOf('点', match.End) : match.End;
            }
            else
            {
                place++;
            }
        }
    }

    /// <summary>A whole number, without regard to what follows it; the place itself for none.</summary>
    public int ReadInteger(string half, int place, out double value) => integers.Read(half, place, out value, out _);

    private bool IsWanted(string text, NumberMatch match) =>
        double.IsFinite(match.Value) && (fromEnd || !lexicon.IsFromEnd(text, match.Start, match.End));

    private int Skip(string text, int place) => lexicon.UnreadDigits.Contains(text[place])
        ? Math.Max(place + 1, integers.Read(text, place + 1, out _, out _)) : SkipPercent(text, place);

    private bool TryReadAt(string text, int place, WordScanner words, out NumberMatch match)
    {
        var c = text[place];
        var isSign = char.IsAsciiDigit(c) || c is '-' or '.';
        if (!isSign && !integers.CanStart(c))
        {
            match = default;
            return false;
        }

        if (isSign && digits.TryRead(text, place, words, out match) && !ContinuesInWords(text, match)) return true;

        match = default;
        if (IsGuess(text, place)) return false;
        var negative = lexicon.Negatives.Contains(c) || c == '-';
        if (c == '-' && place > 0 && (char.IsAsciiDigit(text[place - 1]) || text[place - 1] == '-')) return false;
        var start = negative ? Spaces(text, place + 1) : place;
        if (!Positive(text, start, out var end, out var value, out var subtype)) return false;
        match = new NumberMatch(place, end, negative ? -value : value, subtype);
        return true;
    }

    // "seven eight" is about seven, "five six tens" about sixty; four digits in a row, as in years, are a number
    private bool IsGuess(string text, int place)
    {
        var end = place;
        while (end < text.Length && lexicon.Digits.ContainsKey(text[end])
            && !lexicon.CountingDigits.Contains(text[end])) end++;
        var length = end - place;
        if (length < 2 || text.AsSpan(place, length).ContainsAny('零', '〇')) return false;
        return length < 4 || (end < text.Length && lexicon.Units.ContainsKey(text[end]));
    }

    // digits that go on with a unit, a fraction word or a dozen
    private bool ContinuesInWords(string text, NumberMatch match)
    {
        if (match.Subtype is NumberMatch.Power or NumberMatch.Fraction) return false;
        var next = Spaces(text, match.End);
        return next < text.Length
            && (lexicon.Units.ContainsKey(text[next]) || lexicon.Collections.ContainsKey(text[next])
            || lexicon.Fillers.Contains(text[next]) || Starts(text, next, lexicon.AndWord) || Over(text, next) > next);
    }

    private bool Positive(string text, int start, out int end, out double value, out string subtype)
    {
        subtype = NumberMatch.Integer;
        end = integers.Read(text, start, out value, out var isSingle);
        if (end == start) return false;

        if (Mixed(text, start, ref end, ref value))
        {
            subtype = NumberMatch.Fraction;
            return true;
        }

        if (Decimals(text, ref end, ref value))
        {
            subtype = NumberMatch.Decimal;
            return true;
        }

        if (end < text.Length && lexicon.Collections.TryGetValue(text[end], out var count))
        {
            value *= count;
            end++;
            return true;
        }

        if (value % 1 != 0) subtype = NumberMatch.Decimal;
        return !isSingle || MayFollowDigit(text, start, end);
    }

    private bool MayFollowDigit(string text, int start, int end)
    {
        if (start > 0 && (lexicon.Digits.ContainsKey(text[start - 1]))) return false;
        return end >= text.Length || !char.IsLetter(text[end]) || lexicon.AfterDigit.Contains(text[end])
            || integers.CanStart(text[end]);
    }

    /// <summary>"three parts of which two", "one and two parts of which one".</summary>
    private bool Mixed(string text, int start, ref int end, ref double value)
    {
        if (Denominated(text, end, value, out var stop, out var fraction))
        {
            (end, value) = (stop, fraction);
            return true;
        }

        var and = Spaces(text, end);
        if (!Starts(text, and, lexicon.AndWord)) return false;
        var next = Spaces(text, and + lexicon.AndWord.Length);
        var after = integers.Read(text, next, out var denominator, out _);
        if (after == next || !Denominated(text, after, denominator, out stop, out fraction)) return false;
        (end, value) = (stop, value + fraction);
        return end > start;
    }

    private bool Denominated(string text, int end, double denominator, out int stop, out double value)
    {
        (stop, value) = (end, 0);
        var over = Over(text, Spaces(text, end));
        if (over < 0 || denominator == 0) return false;
        var next = Spaces(text, over);
        var negative = next < text.Length && lexicon.Negatives.Contains(text[next]);
        if (negative) next++;
        stop = integers.Read(text, next, out var numerator, out _);
        if (stop == next) return false;
        Decimals(text, ref stop, ref numerator);
        value = (negative ? -numerator : numerator) / denominator;
        return true;
    }

    private bool Decimals(string text, ref int end, ref double value)
    {
        var place = Spaces(text, end);
        if (place >= text.Length || !lexicon.Points.Contains(text[place])) return false;
        place = Spaces(text, place + 1);
        var (part, scale, stop) = (0.0, 1.0, place);
        while (stop < text.Length && lexicon.Digits.TryGetValue(text[stop], out var digit)
            && !lexicon.CountingDigits.Contains(text[stop]))
        {
            scale *= 10;
            part = (part * 10) + digit;
            stop++;
        }

        // a unit makes it a time: three o'clock, ten minutes
        if (stop == place || (stop < text.Length && lexicon.Units.ContainsKey(text[stop]))) return false;
        value += part / scale;
        end = stop;
        return true;
    }

    /// <summary>The place after the fraction word, or -1.</summary>
    private int Over(string text, int place)
    {
        foreach (var c in lexicon.OverWord)
        {
            place = Spaces(text, place);
            if (place >= text.Length || text[place] != c) return -1;
            place++;
        }

        return place;
    }

    // percentages are no numbers
    private int SkipPercent(string text, int place)
    {
        if (text[place] is not ('百' or '佰') || (place > 0 && integers.CanStart(text[place - 1]))) return place;
        var over = Over(text, place + 1);
        if (over < 0) return place;
        var next = Spaces(text, over);
        if (next < text.Length && lexicon.Negatives.Contains(text[next])) next++;
        var end = integers.Read(text, next, out var value, out _);
        if (end > next) Decimals(text, ref end, ref value);
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        return end;
    }

    private static bool IsPercentPoint(string text, int end) =>
        text.AsSpan(end).TrimStart().StartsWith("个百分点", StringComparison.Ordinal);

    private static bool Starts(string text, int place, string word) =>
        word.Length > 0 && text.AsSpan(Math.Min(place, text.Length)).StartsWith(word, StringComparison.Ordinal);

    private static int Spaces(string text, int place)
    {
        while (place < text.Length && text[place] == ' ') place++;
        return place;
    }
}
