using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads numbers written in digits, with the signs of a language.</summary>
/// <param name="lexicon">The signs.</param>
/// <param name="beforeLetters">Whether a unit may follow at once, as in "12kg".</param>
/// <param name="inWords">Whether the language writes no spaces, so that letters may stand at once before.</param>
internal sealed class DigitReader(NumberLexicon lexicon, bool beforeLetters = false, bool inWords = false)
{
    /// <summary>Reads at a digit, a sign before one or a decimal sign before one; "9e999" is infinite, and for the
    /// caller to leave out as a whole.</summary>
    public bool TryRead(string text, int place, WordScanner words, out NumberMatch match)
    {
        match = default;
        var start = place;
        var negative = text[place] is '-' or '－';
        if (negative)
        {
            if (text[..place].TrimEnd() is [.., var before] && char.IsAsciiDigit(before)) return false;
            place++;
            while (place < text.Length && text[place] == ' ') place++;
        }

        if (place > 0 && IsInside(text[place - 1])) return false;
        if (!Literal(text, place, out var end, out var value, out var isDecimal)) return false;

        var subtype = isDecimal ? NumberMatch.Decimal : NumberMatch.Integer;
        if (!isDecimal && Fraction(text, place, ref end, ref value)) subtype = NumberMatch.Fraction;
        else if (Exponent(text, ref end, ref value)) subtype = NumberMatch.Power;
        else if (!Multiplier(text, ref end, ref value)) RoundWords(words, ref end, ref value);
        if (!beforeLetters && end < text.Length && WordScanner.IsWordChar(text[end])) return false;

        match = new NumberMatch(start, end, negative ? -value : value, subtype);
        return true;
    }

    private bool IsInside(char before) =>
        inWords ? char.IsAsciiLetterOrDigit(before) : WordScanner.IsWordChar(before);

    private bool Literal(string text, int place, out int end, out double value, out bool isDecimal)
    {
        end = Digits(text, place);
        isDecimal = false;
        value = 0;
        if (end == place && !StartsWithPoint(text, place)) return false;

        var digits = text[place..end];
        if (digits.Length is > 0 and <= 3 && end < text.Length && lexicon.Thousands.Contains(text[end]))
        {
            var sign = text[end];
            while (end < text.Length && text[end] == sign && Digits(text, end + 1) == end + 4)
            {
                digits += text[(end + 1)..(end + 4)];
                end += 4;
            }
        }

        if (end < text.Length && IsPoint(text[end], digits.Length, end - place) && !IsAfterPoint(text, place))
        {
            var last = Digits(text, end + 1);
            var again = last < text.Length - 1 && text[last] == text[end] && char.IsAsciiDigit(text[last + 1]);
            if (last > end + 1 && !again)
            {
                // "3,14" is a decimal in English, "3,1416" a whole number
                isDecimal = text[end] == lexicon.Decimal || lexicon.Decimal == ',' || last - end <= 3;
                digits += (isDecimal ? "." : "") + text[(end + 1)..last];
                end = last;
            }
        }

        value = double.Parse("0" + digits, CultureInfo.InvariantCulture);
        return end > place;
    }

    private bool StartsWithPoint(string text, int place) =>
        place < text.Length && text[place] == lexicon.Decimal && Digits(text, place + 1) > place + 1
        && !(place > 0 && (text[place - 1] == lexicon.Decimal || char.IsAsciiDigit(text[place - 1])));

    // what cannot divide thousands is a point, whatever the language: "3.5", "3,5"
    private bool IsPoint(char sign, int digits, int length) => sign == lexicon.Decimal
        || (digits == length && sign == (lexicon.Decimal == ',' ? '.' : lexicon.CommaIsPoint ? ',' : lexicon.Decimal));

    private bool IsAfterPoint(string text, int place) => place > 1 && char.IsAsciiDigit(text[place - 2])
        && (text[place - 1] == lexicon.Decimal || (lexicon.CommaIsPoint && text[place - 1] == ','));

    private static bool Fraction(string text, int place, ref int end, ref double value)
    {
        double whole = 0;
        var numerator = value;
        var at = end;
        if (at < text.Length && text[at] == ' ')
        {
            while (at < text.Length && text[at] == ' ') at++;
            var last = Digits(text, at);
            if (last == at) return false;
            whole = value;
            numerator = double.Parse(text.AsSpan(at, last - at), CultureInfo.InvariantCulture);
            at = last;
        }

        if (at >= text.Length || text[at] != '/' || (place > 0 && text[place - 1] == '/')) return false;
        var stop = Digits(text, at + 1);
        if (stop == at + 1 || (stop < text.Length && text[stop] == '/')) return false;
        var denominator = double.Parse(text.AsSpan(at + 1, stop - at - 1), CultureInfo.InvariantCulture);
        if (denominator == 0) return false;
        value = whole + (numerator / denominator);
        end = stop;
        return true;
    }

    private static bool Exponent(string text, ref int end, ref double value)
    {
        if (end >= text.Length || text[end] is not ('e' or 'E' or '^')) return false;
        var at = end + 1;
        if (at < text.Length && text[at] is '+' or '-') at++;
        var stop = Digits(text, at);
        if (stop == at || stop - at > 3) return false;
        var power = double.Parse(text.AsSpan(end + 1, stop - end - 1), CultureInfo.InvariantCulture);
        value = text[end] == '^' ? Math.Pow(value, power) : value * Math.Pow(10, power);
        end = stop;
        return true;
    }

    private static bool Multiplier(string text, ref int end, ref double value)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ') at++;
        if (at >= text.Length || (at + 1 < text.Length && WordScanner.IsWordChar(text[at + 1]))) return false;
        double factor = text[at] switch
        {
            'k' or 'K' => 1e3,
            'M' => 1e6,
            'G' => 1e9,
            'B' or 'b' => 1e9,
            _ => 0,
        };
        if (factor == 0) return false;
        value *= factor;
        end = at + 1;
        return true;
    }

    private void RoundWords(WordScanner words, ref int end, ref double value)
    {
        var index = words.IndexAt(end);
        while (words.FollowsAfterSpace(index) && words.End(index - 1) == end)
        {
            var count = words.Match(lexicon.Rounds, index, out var factor);
            if (count == 0) count = words.Match(lexicon.Dozens, index, out factor);
            if (count == 0) return;
            value *= factor;
            index += count;
            end = words.End(index - 1);
        }
    }

    private static int Digits(string text, int place)
    {
        while (place < text.Length && char.IsAsciiDigit(text[place])) place++;
        return place;
    }
}
