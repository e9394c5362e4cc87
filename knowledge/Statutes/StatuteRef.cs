using UnionBot.Knowledge.Replies;

namespace UnionBot.Knowledge.Statutes;

/// <summary>An article together with its act.</summary>
public sealed record StatuteRef(StatuteAct Act, StatuteArticle Article)
{
    /// <summary>The reference as data and logs write it, for example <c>labor-law:44</c>.</summary>
    public string Key => $"{Act.Key}:{Article.Article}";

    /// <summary>The reference as workers read it; 276之一 is read 第276条之一.</summary>
    /// <param name="replies">Where the wording stands.</param>
    /// <param name="wording">Key of a text with <c>{title}</c>, <c>{article}</c> and <c>{suffix}</c>.</param>
    /// <exception cref="KeyNotFoundException">No text stands under <paramref name="wording"/>.</exception>
    public string Citation(ReplyBook replies, string wording)
    {
        var number = Article.Article;
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        return replies.Text(
            wording, new { title = Act.ShortTitle, article = number[..digits], suffix = number[digits..] });
    }
}
