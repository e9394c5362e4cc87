using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The words of a text with their places, for matching phrases of a lexicon.</summary>
internal sealed class WordScanner
{
    private const int LongestPhrase = 7;
    private readonly List<(int Start, int End, string Word)> words = [];

    public WordScanner(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordChar(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsWordChar(text[i])) i++;
            words.Add((start, i, text[start..i].ToLowerInvariant()));
        }
    }

    public string Text { get; }

    public int Count => words.Count;

    public int Start(int index) => words[index].Start;

    public int End(int index) => words[index].End;

    public string Word(int index) => index < words.Count ? words[index].Word : "";

    /// <summary>Only spaces, or one hyphen, stand between this word and the one before it.</summary>
    public bool Follows(int index)
    {
        if (index == 0 || index >= words.Count) return false;
        var gap = Text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End).Trim();
        return gap.IsEmpty || gap is "-";
    }

    public bool FollowsAfterSpace(int index) =>
        Follows(index) && !Text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End).Contains('-');

    /// <summary>The longest phrase of the table that starts at this word; the count of its words, 0 for none.</summary>
    public int Match<T>(Dictionary<string, T> table, int index, out T value)
    {
        value = default;
        if (index >= words.Count || table.Count == 0) return 0;

        var phrase = words[index].Word;
        var found = table.TryGetValue(phrase, out value) ? 1 : 0;
        for (var count = 2; count <= LongestPhrase && Follows(index + count - 1); count++)
        {
            phrase += " " + words[index + count - 1].Word;
            if (!table.TryGetValue(phrase, out var longer)) continue;
            value = longer;
            found = count;
        }

        return found;
    }

    /// <summary>Index of the first word that starts at or after the place.</summary>
    public int IndexAt(int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
