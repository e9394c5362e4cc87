using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Knowledge.Loading;

/// <summary>Checks across files: what one file cannot show by itself.</summary>
internal static class KnowledgeCheck
{
    /// <summary>Joins the files of a folder into one dictionary; a key in two files is a mistake.</summary>
    public static Dictionary<string, T> Unique<T>(
        YamlLoader loader, IEnumerable<(IReadOnlyDictionary<string, Located<T>> Value, string File)> files)
    {
        var result = new Dictionary<string, Located<T>>();
        foreach (var (key, entry) in files.SelectMany(file => file.Value))
        {
            if (!result.TryAdd(key, entry))
                loader.Report(entry.At, $"“{key}”在 {result[key].At.File} 第{result[key].At.Line}行已经有了");
        }

        return result.ToDictionary(pair => pair.Key, pair => pair.Value.Value);
    }

    /// <summary>Every pattern must compile, and every rule must have its fixed reply.</summary>
    public static void Crisis(YamlLoader loader, CrisisSigns signs, ReplyBook replies)
    {
        IEnumerable<Located<string>> patterns =
        [
            .. signs.Harmless, .. signs.Doubtful, .. signs.AfterASign, .. signs.FarewellsAfterASign,
            signs.AboutAnother, signs.Hint, .. signs.Answers.Admits, .. signs.Answers.Denies, .. signs.Answers.HasNone,
            .. signs.Rules.SelectMany(rule => rule.Patterns),
        ];
        foreach (var pattern in patterns)
        {
            var spelled = CrisisPattern.Spell(pattern.Value, signs.Words);
            if (spelled.Contains('<'))
                loader.Report(pattern.At, $"句式“{pattern.Value}”里的词表没有写在 words 下面");
            if (!CrisisPattern.IsValid(spelled))
                loader.Report(pattern.At, $"句式“{pattern.Value}”写法不对，请检查括号和竖线");
        }

        foreach (var rule in signs.Rules)
        {
            var key = CrisisScreen.ReplyKey(rule.Level, rule.Kind);
            if (!replies.Has(key))
                loader.Report(rule.At!, $"缺少固定回复“{key}”，请写在 replies/crisis.yml 里");
        }
    }
}
