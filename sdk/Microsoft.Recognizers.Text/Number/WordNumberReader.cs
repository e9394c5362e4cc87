using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds the numbers in a text of a language that writes spaces between words.</summary>
internal sealed class WordNumberReader(NumberLexicon lexicon, bool beforeLetters = false) : INumberReader
{
    private readonly DigitReader digits = new(lexicon, beforeLetters);
    private readonly CardinalReader cardinals = new(lexicon);

    public IEnumerable<NumberMatch> Read(string text)
    {
        var words = new WordScanner(text);
        for (var place = 0; place < text.Length;)
        {
            if (TryReadAt(text, place, words, out var match))
            {
                if (double.IsFinite(match.Value)) yield return match;
                place = match.End;
            }
            else
            {
                place++;
            }
        }
    }

    private bool TryReadAt(string text, int place, WordScanner words, out NumberMatch match)
    {
        var c = text[place];
        if ((char.IsAsciiDigit(c) || c == '-' || c == lexicon.Decimal) && digits.TryRead(text, place, words, out match))
        {
            var next = words.IndexAt(match.End);
            var stop = Over(words, next, match.Value, out var part);
            if (stop > next && match.Subtype == NumberMatch.Integer)
                match = new NumberMatch(place, words.End(stop - 1), part, NumberMatch.Fraction);
            return true;
        }

        match = default;
        if (!char.IsLetter(c) || (place > 0 && WordScanner.IsWordChar(text[place - 1]))) return false;
        var index = words.IndexAt(place);
        var end = ReadWords(words, index, out var value, out var subtype);
        if (end == index && Negative(text, words, index, out match)) return true;
        if (end == index || IsPointedAt(words, index, end, value)) return false;
        match = new NumberMatch(place, words.End(end - 1), value, subtype);
        return true;
    }

    /// <summary>"minus 3.5".</summary>
    private bool Negative(string text, WordScanner words, int index, out NumberMatch match)
    {
        match = default;
        if (!lexicon.Negatives.Contains(words.Word(index)) || !words.FollowsAfterSpace(index + 1)) return false;
        if (!digits.TryRead(text, words.Start(index + 1), words, out var positive)) return false;
        match = positive with { Start = words.Start(index), Value = -positive.Value };
        return true;
    }

    // "the one", "this one" are no numbers
    private bool IsPointedAt(WordScanner words, int index, int end, double value) =>
        value == 1 && end == index + 1 && words.Follows(index) && lexicon.PointingWords.Contains(words.Word(index - 1));

    private int ReadWords(WordScanner words, int index, out double value, out string subtype)
    {
        subtype = NumberMatch.Fraction;
        var end = HalfDozen(words, index, out value);
        if (end > index)
        {
            subtype = NumberMatch.Integer;
            return end;
        }

        end = cardinals.Read(words, index, out var whole);
        var fraction = Numerator(words, index, end, out value);
        if (fraction > index) return fraction;
        if (end == index)
        {
            if (IsArticle(words, index) && words.Match(lexicon.Dozens, index + 1, out var dozen) is var d and > 0)
            {
                value = dozen;
                subtype = NumberMatch.Integer;
                return index + 1 + d;
            }

            var count = words.Match(lexicon.BareFractions, index, out value);
            return index + count;
        }

        var tail = Tail(words, index, end, whole, out value, out subtype);
        if (tail > end) return tail;
        value = whole;
        subtype = NumberMatch.Integer;
        return end;
    }

    private int HalfDozen(WordScanner words, int index, out double value)
    {
        value = 6;
        if (words.Match(lexicon.Denominators, index, out var half) != 1 || half != 2) return index;
        return words.Follows(index + 1) && IsArticle(words, index + 1)
            && words.Match(lexicon.Dozens, index + 2, out _) is var count and > 0 ? index + 2 + count : index;
    }

    private bool IsArticle(WordScanner words, int index) =>
        lexicon.Articles.Contains(words.Word(index)) && words.Follows(index + 1);

    /// <summary>"two thirds", "a half", "one and a half", "three and two thirds".</summary>
    private int Numerator(WordScanner words, int index, int end, out double value)
    {
        value = 0;
        for (var split = end - 1; split > index; split--)
        {
            if (!lexicon.Connectors.Contains(words.Word(split))) continue;
            if (cardinals.Read(words, index, out var whole, split) != split) continue;
            var numeratorEnd = cardinals.Read(words, split + 1, out var numerator, end);
            if (Denominator(words, split + 1, numeratorEnd, numerator, out var part) is var stop and > 0)
            {
                value = whole + part;
                return stop;
            }
        }

        if (end > index)
        {
            // "three twenty-firsts": the longest denominator wins
            for (var cut = index + 1; cut < end; cut++)
            {
                if (cardinals.Read(words, index, out var shorter, cut) == cut
                    && Denominator(words, index, cut, shorter, out value) is var early and > 0) return early;
            }

            cardinals.Read(words, index, out var numerator);
            if (Denominator(words, index, end, numerator, out value) is var stop and > 0) return stop;
            if (Mixed(words, end, out var rest) is var mixed and > 0)
            {
                value = numerator + rest;
                return mixed;
            }

            return index;
        }

        return Math.Max(index, ArticleAndDenominator(words, index, out value));
    }

    private int Mixed(WordScanner words, int end, out double value)
    {
        value = 0;
        if (!lexicon.Connectors.Contains(words.Word(end)) || !words.Follows(end) || !words.Follows(end + 1)) return 0;
        var numeratorEnd = cardinals.Read(words, end + 1, out var numerator);
        return numeratorEnd > end + 1
            ? Denominator(words, end + 1, numeratorEnd, numerator, out value)
            : ArticleAndDenominator(words, end + 1, out value);
    }

    private int ArticleAndDenominator(WordScanner words, int index, out double value)
    {
        value = 0;
        if (!IsArticle(words, index)) return words.Match(lexicon.BareFractions, index, out value) is var bare and > 0
            ? index + bare : 0;
        var count = words.Match(lexicon.Denominators, index + 1, out var denominator);
        if (count == 0 || words.Word(index + count).EndsWith('s')) return 0;
        value = 1.0 / denominator;
        return index + 1 + count;
    }

    private int Denominator(WordScanner words, int start, int end, double numerator, out double value)
    {
        value = 0;
        if (end <= start || !words.Follows(end)) return 0;
        var count = words.Match(lexicon.Denominators, end, out var denominator);
        if (count == 0 || (numerator != 1 && !words.Word(end + count - 1).EndsWith('s'))) return 0;
        value = numerator / denominator;
        return end + count;
    }

    /// <summary>"point five", "over three", "dozens".</summary>
    private int Tail(WordScanner words, int start, int index, double whole, out double value, out string subtype)
    {
        value = whole;
        subtype = NumberMatch.Decimal;
        if (!words.Follows(index)) return index;

        if (words.Match(lexicon.Dozens, index, out var dozen) is var count and > 0)
        {
            subtype = NumberMatch.Integer;
            value = whole * dozen;
            for (var and = index - 1; and > start; and--)
            {
                // "a hundred and two dozen" is 124
                if (!lexicon.Connectors.Contains(words.Word(and))) continue;
                if (cardinals.Read(words, start, out var first, and) != and) continue;
                cardinals.Read(words, and + 1, out var last, index);
                value = first + (last * dozen);
                break;
            }

            return index + count;
        }

        if (!words.Follows(index + 1)) return index;
        if (lexicon.Points.Contains(words.Word(index))) return Decimals(words, index + 1, whole, out value);
        subtype = NumberMatch.Fraction;
        return Over(words, index, whole, out value);
    }

    private int Over(WordScanner words, int index, double whole, out double value)
    {
        value = whole;
        if (!lexicon.Overs.Contains(words.Word(index))) return index;
        if (!words.Follows(index) || !words.Follows(index + 1)) return index;
        var end = cardinals.Read(words, index + 1, out var denominator);
        if (end == index + 1)
        {
            var invariant = CultureInfo.InvariantCulture;
            if (!int.TryParse(words.Word(end), NumberStyles.None, invariant, out var digits)) return index;
            denominator = digits;
            end++;
        }

        if (denominator == 0) return index;
        value = whole / denominator;
        return end;
    }

    private int Decimals(WordScanner words, int index, double whole, out double value)
    {
        var decimals = "";
        var end = index;
        while (words.Follows(end) && lexicon.Cardinals.TryGetValue(words.Word(end), out var digit) && digit < 10)
        {
            decimals += digit.ToString(CultureInfo.InvariantCulture);
            end++;
        }

        if (end == index)
        {
            end = cardinals.Read(words, index, out var number);
            decimals = number.ToString("0", CultureInfo.InvariantCulture);
        }

        value = whole;
        if (end == index) return index - 1;
        var part = double.Parse("0." + decimals, CultureInfo.InvariantCulture);
        value = whole < 0 ? whole - part : whole + part;
        return end;
    }
}
