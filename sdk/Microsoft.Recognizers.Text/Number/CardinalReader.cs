namespace Microsoft.Recognizers.Text.Number;

/// <summary>Composes number words: "two hundred and two thousand" is 202000.</summary>
internal sealed class CardinalReader(NumberLexicon lexicon)
{
    /// <summary>Reads a whole number that starts at a word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="index">The first word.</param>
    /// <param name="value">The number, negative after "minus".</param>
    /// <param name="limit">The word to stop before.</param>
    /// <returns>The index after the last word, or <paramref name="index"/> when there is no number.</returns>
    public int Read(WordScanner words, int index, out double value, int limit = int.MaxValue)
    {
        var start = index;
        var negative = lexicon.Negatives.Contains(words.Word(index)) && words.FollowsAfterSpace(index + 1);
        if (negative) index++;

        var end = ReadParts(words, index, Math.Min(limit, words.Count), out value);
        if (end == index) return start;
        if (negative) value = -value;
        return end;
    }

    private int ReadParts(WordScanner words, int index, int limit, out double value)
    {
        double total = 0, current = 0;
        var room = double.MaxValue; // what is added next has to be smaller than this
        var end = index;
        while (true)
        {
            var next = end > index && lexicon.Connectors.Contains(words.Word(end)) && room > 1 ? end + 1 : end;
            if (next >= limit || (next > index && !words.Follows(next))) break;
            if (next > end && !words.Follows(end)) break;

            var count = words.Match(lexicon.Rounds, next, out var factor);
            var mayMultiply = (next == end && end > index) || StandsAlone(factor, end, index, room);
            if (count > 0 && next + count <= limit && mayMultiply)
            {
                Multiply(factor, ref total, ref current);
                room = factor;
                end = next + count;
                continue;
            }

            count = Addend(words, next, limit, out var addend);
            if (count == 0 || addend >= room || (addend == 0 && end > index)) break;
            current += addend;
            room = Place(addend);
            end = next + count;
        }

        value = total + current;
        return end;
    }

    // "mil" and "tausend" are one thousand where the language says so
    private bool StandsAlone(long factor, int end, int index, double room) =>
        lexicon.BareRounds && (end == index || factor < room);

    private int Addend(WordScanner words, int index, int limit, out long value)
    {
        var count = words.Match(lexicon.Cardinals, index, out value);
        if (count > 0 && index + count <= limit) return count;

        value = 1;
        return lexicon.Articles.Contains(words.Word(index)) && words.FollowsAfterSpace(index + 1) && index + 1 < limit
            && words.Match(lexicon.Rounds, index + 1, out _) > 0 ? 1 : 0;
    }

    private static void Multiply(long factor, ref double total, ref double current)
    {
        if (factor <= 100 || (total > 0 && factor < LowestPlace(total)))
        {
            if (factor <= 100)
            {
                current = Math.Max(current, 1) * factor;
                return;
            }

            total += Math.Max(current, 1) * factor;
        }
        else
        {
            total = Math.Max(total + current, 1) * factor;
        }

        current = 0;
    }

    private static double LowestPlace(double value)
    {
        double place = 1;
        while (value % (place * 1000) == 0) place *= 1000;
        return place;
    }

    // the lowest digit that is not zero: after twenty only units may follow
    private static double Place(long value)
    {
        if (value < 20) return 1;
        double place = 1;
        while (value % (place * 10) == 0) place *= 10;
        return place;
    }
}
