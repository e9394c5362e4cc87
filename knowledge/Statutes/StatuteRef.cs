namespace UnionBot.Knowledge.Statutes;

/// <summary>An article together with its act.</summary>
public sealed record StatuteRef(StatuteAct Act, StatuteArticle Article)
{
    /// <summary>The reference as data and logs write it, for example <c>labor-law:44</c>.</summary>
    public string Key => $"{Act.Key}:{Article.Article}";
}
