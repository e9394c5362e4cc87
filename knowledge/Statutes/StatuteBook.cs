using System.Collections.Frozen;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Statutes;

/// <summary>Every statute article that may be cited, by key (<c>labor-law:44</c>).</summary>
public sealed class StatuteBook
{
    private readonly FrozenDictionary<string, StatuteRef> articles;

    internal StatuteBook(YamlLoader loader, IEnumerable<StatuteAct> acts)
    {
        var found = new Dictionary<string, StatuteRef>();
        foreach (var article in acts.SelectMany(act => act.Articles.Select(article => new StatuteRef(act, article))))
        {
            if (!found.TryAdd(article.Key, article))
                loader.Report(article.Article.Location, $"法条“{article.Key}”已经有了，不能重复");
        }

        articles = found.ToFrozenDictionary();
    }

    /// <summary>All articles, in no particular order.</summary>
    public IReadOnlyList<StatuteRef> All => articles.Values;

    /// <summary>The article under this key, or null.</summary>
    public StatuteRef? Find(string key) => articles.GetValueOrDefault(key);
}
