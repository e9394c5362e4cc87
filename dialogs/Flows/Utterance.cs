using System.Text;
using System.Text.RegularExpressions;

namespace UnionBot.Dialogs.Flows;

/// <summary>Cleans what a worker typed before it is compared with words of ours.</summary>
public static partial class Utterance
{
    /// <summary>Control characters out, full-width letters and digits to half-width, white space joined.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder(text?.Length ?? 0);
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormC))
        {
            if (c is >= '！' and <= '～' && char.IsAsciiLetterOrDigit((char)(c - 0xFEE0)))
                clean.Append((char)(c - 0xFEE0));
            else if (c is '\u3000' or '\u00A0' or '\t')
                clean.Append(' ');
            else if (c == '\n' || (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF')))
                clean.Append(c);
        }
        return ManySpaces().Replace(clean.ToString(), " ").Trim();
    }

    /// <summary>Letters and digits only, without leading fillers and closing particles: "嗯，不知道啊！" is "不知道".</summary>
    public static string Bare(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        var bare = Fillers().Replace(Particles().Replace(letters, ""), "");
        return bare.Length > 0 ? bare : letters;
    }

    /// <summary>Parts between punctuation marks; each keeps its closing mark, so that a question can be told.</summary>
    public static IReadOnlyList<string> Clauses(string text) =>
        [.. Clause().Matches(text).Select(match => match.Value.Trim()).Where(clause => clause.Any(char.IsLetterOrDigit))];

    /// <summary>Whether nothing in it is a letter or digit: emoji, punctuation.</summary>
    public static bool HasNoWords(string text) => !text.Any(char.IsLetterOrDigit);

    /// <summary>Whether the clause asks something.</summary>
    public static bool IsQuestion(string clause) => Question().IsMatch(clause);

    [GeneratedRegex(@"[ ]{2,}")]
    private static partial Regex ManySpaces();

    [GeneratedRegex("(吧|啊|呀|呢|哦|噢|哈|啦|嘛|嘞|哒|喽|咯|诶|哎|呗|哟)+$")]
    private static partial Regex Particles();

    [GeneratedRegex("^(嗯|额|呃|哦|噢|啊|那就|那|就是|这个|哎|唉|诶|你好|您好)+")]
    private static partial Regex Fillers();

    [GeneratedRegex(@"[^，,。；;！!？?\n]+[，,。；;！!？?\n]?")]
    private static partial Regex Clause();

    [GeneratedRegex(@"[？?]\s*$|吗\s*[，,。！!？?]?$|(怎么办|咋办|咋整|咋弄|怎么弄|多少钱|行不行|能不能|可不可以|要不要|有没有用|是不是|会不会|为什么|为啥|哪里可以|找谁|去哪)")]
    private static partial Regex Question();
}
