using System.Text;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Brings what was typed or dictated to the form in which it is compared: bare, half-width, lower case, simplified, spelling mended.</summary>
internal sealed class Wording
{
    private readonly Dictionary<char, List<(string Wrong, string Right)>> spellings = [];

    /// <param name="spellings">Wrong spelling to right one; where several fit, the longest wins.</param>
    public Wording(IReadOnlyDictionary<string, string> spellings)
    {
        foreach (var (wrong, right) in spellings.OrderByDescending(pair => pair.Key.Length))
        {
            if (!this.spellings.TryGetValue(wrong[0], out var list))
                this.spellings[wrong[0]] = list = [];
            list.Add((wrong, right));
        }
    }

    /// <summary>Letters and digits only; time is linear in the length of the text.</summary>
    public string Bare(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(TraditionalCharacters.Simplify(char.ToLowerInvariant(HalfWidth(c))));
        }

        return Mend(letters.ToString());
    }

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    private string Mend(string bare)
    {
        var mended = new StringBuilder(bare.Length);
        for (var at = 0; at < bare.Length;)
        {
            var (wrong, right) = Misspelling(bare.AsSpan(at));
            if (right is null)
                mended.Append(bare[at]);
            else
                mended.Append(right);
            at += wrong?.Length ?? 1;
        }

        return mended.ToString();
    }

    private (string? Wrong, string? Right) Misspelling(ReadOnlySpan<char> rest)
    {
        if (!spellings.TryGetValue(rest[0], out var list))
            return default;
        foreach (var spelling in list)
        {
            if (rest.StartsWith(spelling.Wrong, StringComparison.Ordinal))
                return spelling;
        }

        return default;
    }
}
