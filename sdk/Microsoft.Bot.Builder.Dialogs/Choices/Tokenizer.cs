namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text at spaces and punctuation.</summary>
public class Tokenizer
{
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>
    /// Words in lower case, the same for every locale; a character beyond U+FFFF, as an emoji, is a word of its own.
    /// </summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        text ??= string.Empty;
        for (var i = 0; i < text.Length; i++)
        {
            var wide = char.IsSurrogatePair(text, i);
            if (!wide && !Array.Exists(Breaks, b => text[i] >= b.First && text[i] <= b.Last))
            {
                if (start < 0) start = i;
                continue;
            }

            AddWord(tokens, text, start, i - 1);
            start = -1;
            if (!wide) continue;
            var character = text.Substring(i, 2);
            tokens.Add(new Token { Start = i, End = i + 1, Text = character, Normalized = character });
            i++;
        }

        AddWord(tokens, text, start, text.Length - 1);
        return tokens;
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0) return;
        var word = text.Substring(start, end - start + 1);
        tokens.Add(new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() });
    }
}
