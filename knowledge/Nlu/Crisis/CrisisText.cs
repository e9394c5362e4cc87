using System.Text;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Two readings of a message in which commas are the only punctuation.</summary>
/// <param name="Spoken">Everything but Chinese characters, letters and digits is a comma.</param>
/// <param name="Joined">Only Chinese characters; a comma only where punctuation ended a clause.</param>
internal sealed record CrisisText(string Spoken, string Joined)
{
    private const string ClauseMarks = "，。！？；：、…,.!?;:\n";

    public static CrisisText Of(string text, IReadOnlyDictionary<string, string> aliases)
    {
        var plain = Plain(text, aliases);
        var spoken = Clauses(plain, keepLetters: true);
        var joined = plain.AsSpan().ContainsAnyExcept(NoNoise) ? Clauses(plain, keepLetters: false) : spoken;
        return new CrisisText(spoken, joined);
    }

    private static readonly System.Buffers.SearchValues<char> NoNoise = System.Buffers.SearchValues.Create(
        [.. ClauseMarks, .. Enumerable.Range(0x4E00, 0x9FFF - 0x4E00).Select(code => (char)code)]);

    private static string Plain(string text, IReadOnlyDictionary<string, string> aliases)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format)
                result.Append(TraditionalCharacters.Simplify(char.ToLowerInvariant(HalfWidth(letter))));
        }

        var plain = result.ToString();
        foreach (var (alias, word) in aliases)
            plain = plain.Replace(alias, word, StringComparison.Ordinal);
        return plain;
    }

    private static char HalfWidth(char letter) =>
        letter is >= 'Ａ' and <= 'ｚ' or >= '０' and <= '９' ? (char)(letter - 'Ａ' + 'A') : letter;

    /// <summary>Writes the clauses with commas; a clause of one character is glued on, as in 我.不.想.活.了.</summary>
    private static string Clauses(string plain, bool keepLetters)
    {
        var result = new StringBuilder(plain.Length);
        var length = 0;
        var previousLength = 2;
        foreach (var letter in plain)
        {
            if (IsHan(letter) || (keepLetters && char.IsAsciiLetterOrDigit(letter)))
            {
                result.Append(letter);
                length++;
            }
            else if (length > 0 && (keepLetters || ClauseMarks.Contains(letter)))
            {
                if (length == 1 || previousLength == 1)
                    Glue(result, length);
                result.Append(',');
                previousLength = length;
                length = 0;
            }
        }

        if (length > 0 && (length == 1 || previousLength == 1))
            Glue(result, length);
        return result.ToString();
    }

    private static void Glue(StringBuilder clauses, int length)
    {
        var comma = clauses.Length - length - 1;
        if (comma >= 0)
            clauses.Remove(comma, 1);
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
