using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds "3rd", "twenty-fifth" and "the last but one".</summary>
internal sealed class WordOrdinalReader(NumberLexicon lexicon) : IOrdinalReader
{
    private readonly CardinalReader cardinals = new(lexicon);

    public IEnumerable<OrdinalMatch> Read(string text)
    {
        var words = new WordScanner(text);
        for (var index = 0; index < words.Count;)
        {
            var end = ReadAt(words, index, out var offset, out var relativeTo);
            if (end > index)
            {
                var stop = words.End(end - 1);
                if (stop < text.Length && IsMark(text[stop])) stop++;
                yield return new OrdinalMatch(words.Start(index), stop, offset, relativeTo);
                index = end;
            }
            else
            {
                index++;
            }
        }
    }

    // the signs of "1º" and "1ª" are letters; "1°" and "1." are not
    private bool IsMark(char c) => lexicon.OrdinalSuffixes.Contains(c.ToString());

    private int ReadAt(WordScanner words, int index, out double offset, out string relativeTo)
    {
        relativeTo = "start";
        var end = Digits(words, index, out offset);
        if (end > index) return end;

        var count = words.Match(lexicon.Relatives, index, out var relative);
        if (count > 0)
        {
            (offset, relativeTo) = relative;
            return index + count;
        }

        end = cardinals.Read(words, index, out var prefix);
        for (; end > index; end--)
        {
            if (cardinals.Read(words, index, out prefix, end) != end) continue;
            if (AfterCardinal(words, end, prefix, out offset) is var stop and > 0) return stop;
        }

        count = words.Match(lexicon.Ordinals, index, out var value);
        if (count == 0 && (index == 0 || !lexicon.Articles.Contains(words.Word(index - 1))))
            count = words.Match(lexicon.RoundOrdinals, index, out value);
        offset = value;
        return index + count;
    }

    private int AfterCardinal(WordScanner words, int end, double prefix, out double offset)
    {
        offset = prefix;
        if (!words.Follows(end)) return 0;
        var count = words.Match(lexicon.RoundOrdinals, end, out var factor);
        if (count > 0)
        {
            offset = prefix * factor;
            return end + count;
        }

        var next = lexicon.Connectors.Contains(words.Word(end)) && words.Follows(end + 1) ? end + 1 : end;
        count = words.Match(lexicon.Ordinals, next, out var value);
        if (count == 0 || prefix % (value < 10 ? 10 : 100) != 0) return 0;
        offset = prefix + value;
        return next + count;
    }

    private int Digits(WordScanner words, int index, out double offset)
    {
        offset = 0;
        var word = words.Word(index);
        var length = word.TakeWhile(char.IsAsciiDigit).Count();
        if (length is 0 or > 15) return index;

        offset = double.Parse(word.AsSpan(0, length), CultureInfo.InvariantCulture);
        if (length < word.Length) return lexicon.OrdinalSuffixes.Contains(word[length..]) ? index + 1 : index;
        var isSpaced = words.FollowsAfterSpace(index + 1) && words.Word(index + 1) is "th";
        if (isSpaced && lexicon.OrdinalSuffixes.Contains("th")) return index + 2;
        var after = words.End(index);
        return after < words.Text.Length && IsMark(words.Text[after]) ? index + 1 : index;
    }
}
