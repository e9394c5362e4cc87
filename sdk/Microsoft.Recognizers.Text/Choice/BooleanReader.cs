using System.Globalization;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds the words for yes and no; the more of the text they are, the higher the score.</summary>
internal sealed class BooleanReader
{
    public static readonly CultureTable<BooleanReader> Table =
        new(BooleanWords.All.ToDictionary(
            pair => pair.Key, pair => (Func<BooleanReader>)(() => new BooleanReader(pair.Value.Yes, pair.Value.No))));

    private const string YesSigns = "👍|👌";
    private const string NoSigns = "👎|✋|🖐";
    private readonly List<(string[] Tokens, bool Value)> phrases;

    private BooleanReader(string yes, string no) =>
        phrases =
        [
            .. Phrases(yes + "|" + YesSigns, true).Concat(Phrases(no + "|" + NoSigns, false))
                .OrderByDescending(phrase => phrase.Tokens.Length),
        ];

    public List<ModelResult> Read(string query)
    {
        var tokens = Tokenize(query);
        ModelResult best = null;
        var bestScore = 0.0;
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (phrase, value) in phrases)
            {
                if (!StartsWith(tokens, i, phrase)) continue;
                var length = HasTone(tokens, i) ? 2 : phrase.Length;
                var score = 0.4 + (0.6 * length / tokens.Count);
                if (score > bestScore)
                {
                    bestScore = score;
                    best = Result(query, tokens[i].Start, tokens[i + length - 1].End, value, score);
                }

                break;
            }
        }

        return best == null ? [] : [best];
    }

    private static ModelResult Result(string query, int start, int end, bool value, double score) => new()
    {
        Start = start,
        End = end - 1,
        Text = query[start..end],
        TypeName = "boolean",
        Resolution = new() { ["score"] = score, ["value"] = value },
    };

    private static bool StartsWith(List<(string Text, int Start, int End)> tokens, int index, string[] phrase)
    {
        if (index + phrase.Length > tokens.Count) return false;
        for (var i = 0; i < phrase.Length; i++)
            if (tokens[index + i].Text != phrase[i]) return false;
        return true;
    }

    // the skin tone after a sign (U+1F3FB to U+1F3FF) belongs to it, and is a token of its own
    private static bool HasTone(List<(string Text, int Start, int End)> tokens, int index) =>
        IsSign(tokens[index].Text, 0, out _) && index + 1 < tokens.Count
        && tokens[index + 1].Start == tokens[index].End
        && tokens[index + 1].Text is ['\uD83C', >= '\uDFFB' and <= '\uDFFF'];

    private static IEnumerable<(string[] Tokens, bool Value)> Phrases(string list, bool value) =>
        list.Split('|').Select(phrase => (Tokenize(phrase).Select(token => token.Text).ToArray(), value));

    // a run of letters is one token, also where words are not divided: then the whole run has to say yes or no
    private static List<(string Text, int Start, int End)> Tokenize(string text)
    {
        var tokens = new List<(string Text, int Start, int End)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsSign(text, i, out var length)) i += length;
            else while (i < text.Length && IsLetter(text[i])) i++;

            if (i > start) tokens.Add((text[start..i].ToLowerInvariant(), start, i));
            else i++;
        }

        return tokens;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // signs beyond the first plane come as surrogate pairs
    private static bool IsSign(string text, int index, out int length)
    {
        length = text[index] == '✋' ? 1 : char.IsSurrogatePair(text, index) ? 2 : 0;
        return length > 0;
    }
}
