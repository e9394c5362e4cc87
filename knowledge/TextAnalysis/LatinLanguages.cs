using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Tells languages in Latin letters from pinyin and from each other.</summary>
internal sealed partial class LatinLanguages(IReadOnlyDictionary<string, IReadOnlyList<string>> words)
{
    /// <summary>Key of the words that Chinese writers use too: ok, app, hello.</summary>
    private const string InUse = "zh";

    private const int Evidence = 2;
    private const double MostlyPinyin = 0.8;

    private readonly HashSet<string> inUse = [.. words[InUse]];
    private readonly (string Code, HashSet<string> Words)[] languages =
        [.. words.Where(list => list.Key != InUse).Select(list => (list.Key, list.Value.ToHashSet()))];

    public string? Read(string text)
    {
        var said = Word().Matches(NotWords().Replace(text, " ").ToLowerInvariant()).Select(match => match.Value).ToList();
        var telling = said.Where(word => !inUse.Contains(word)).ToList();
        if (Vietnamese().IsMatch(text) && telling.Count > 0)
            return "vi";
        if (telling.Count < Evidence || IsPinyin(said))
            return LanguageReader.Chinese;
        var best = languages.Select(language => (language.Code, Hits: telling.Count(language.Words.Contains))).MaxBy(found => found.Hits);
        return best.Hits >= Evidence ? best.Code : null;
    }

    // "can you help me" has more pinyin than one thinks
    private static bool IsPinyin(List<string> said) => said.Count(PinyinText.IsPinyin) >= said.Count * MostlyPinyin;

    [GeneratedRegex(@"\S+@\S+|https?://\S+|www\.\S+")]
    private static partial Regex NotWords();

    // N+1, 996 and 3k are no words
    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}[\p{L}\p{M}'’]*(?![\p{L}\d])")]
    private static partial Regex Word();

    [GeneratedRegex("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese();
}
