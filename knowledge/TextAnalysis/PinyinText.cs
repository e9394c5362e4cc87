using System.Text;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Chinese written in Latin letters.</summary>
internal static partial class PinyinText
{
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
    private const string Plain = "aaaaeeeeiiiioooouuuuvvvvv";

    /// <summary>Whether a word in lower case is a row of syllables, with or without tone marks, or initials such as zs.</summary>
    public static bool IsPinyin(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var marked = Marked.IndexOf(letter, StringComparison.Ordinal);
            plain.Append(marked < 0 ? letter : Plain[marked]);
        }
        return Syllables().IsMatch(plain.ToString());
    }

    [GeneratedRegex(
        "^(?:[bcdfghjklmnpqrstwxyz]{1,4}|(?:"
        + "a(?:i|ng?|o)?|e(?:i|ng?|r)?|ou?"
        + "|[bpm](?:a(?:i|ng?|o)?|ei|en?g?|i(?:an|ao|e|n|ng|u)?|ou?|u)"
        + "|f(?:ang?|a|ei|eng?|ou?|u)"
        + "|[dtnl](?:a(?:i|ng?|o)?|e(?:i|ng?)?|i(?:ang?|ao|a|e|n|ng|u)?|ong|ou|u(?:an|i|n|o)?|ve?)"
        + "|[gkh](?:a(?:i|ng?|o)?|e(?:i|ng?)?|ong|ou|u(?:ang?|ai|a|i|n|o)?)"
        + "|[jqx](?:i(?:ang?|ao|a|e|n|ng|ong|u)?|u(?:an|e|n)?)"
        + "|(?:zh|ch|sh|r|z|c|s)(?:a(?:i|ng?|o)?|e(?:i|ng?)?|i|ong|ou|u(?:ang?|ai|a|i|n|o)?)"
        + "|y(?:ang?|ao|a|e|i(?:ng?)?|o(?:ng|u)?|u(?:an|e|n)?)"
        + "|w(?:a(?:i|ng?)?|ei|eng?|o|u)"
        + ")+)$")]
    private static partial Regex Syllables();
}
