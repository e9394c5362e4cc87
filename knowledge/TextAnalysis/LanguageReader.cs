using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Tells the language of a short message by its script, and of Latin letters by frequent words; linear in its length.</summary>
/// <param name="words">Frequent words by language code (<c>languages.yml</c>).</param>
public sealed partial class LanguageReader(IReadOnlyDictionary<string, IReadOnlyList<string>> words)
{
    /// <summary>Code of Chinese, also in pinyin.</summary>
    public const string Chinese = "zh";

    // a smile made of foreign letters, (°Д°), has fewer
    private const int LettersOfAScript = 3;

    private readonly LatinLanguages latin = new(words);

    /// <summary>
    /// ISO 639-1 code; Chinese where nothing speaks against it (a number, "ok", any Chinese character); null where it cannot be told.
    /// </summary>
    public string? Read(string text)
    {
        var (han, kana, hangul) = (text.Count(IsHan), text.Count(IsKana), text.Count(letter => letter is >= '가' and <= '힣'));
        if (hangul >= 2)
            return "ko";
        // の stands in Chinese too
        if (kana >= LettersOfAScript || (han == 0 && kana >= 2))
            return "ja";
        if (han > 0)
            return Chinese;
        var scripts = text.GroupBy(ScriptOf).Where(group => group.Key is not null && group.Count() >= LettersOfAScript)
            .OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        return scripts.Count > 0 ? Within(scripts[0]!, text) : latin.Read(text); // null is left out above
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    private static bool IsKana(char letter) => letter is (>= 'ぁ' and <= 'ゖ' and not 'の') or >= 'ァ' and <= 'ヺ';

    private static string? ScriptOf(char letter) => letter switch
    {
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u0E80' and <= '\u0EFF' => "lo",
        >= '\u0F00' and <= '\u0FFF' => "bo",
        >= '\u1000' and <= '\u109F' => "my",
        >= '\u1780' and <= '\u17FF' => "km",
        >= '\u1820' and <= '\u18AA' => "mn-mong",
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\uA000' and <= '\uA48C' => "ii",
        >= '\u0620' and <= '\u06D5' => "ar",
        >= '\u0400' and <= '\u04FF' => "ru",
        _ => null,
    };

    // one script, several languages: each has letters that the others lack
    private static string Within(string script, string text) => script switch
    {
        "ar" => Kazakh().IsMatch(text) ? "kk" : Uyghur().IsMatch(text) ? "ug" : "ar",
        "ru" => KazakhCyrillic().IsMatch(text) ? "kk" : MongolianCyrillic().IsMatch(text) ? "mn" : "ru",
        _ => script,
    };

    [GeneratedRegex("\u0674")]
    private static partial Regex Kazakh();

    [GeneratedRegex("[\u06D5\u06D0\u06C7\u06C6\u06C8\u06CB\u06AD\u067E\u0686\u0698\u06AF]")]
    private static partial Regex Uyghur();

    [GeneratedRegex("[әқңғұіһ]", RegexOptions.IgnoreCase)]
    private static partial Regex KazakhCyrillic();

    [GeneratedRegex("[өү]", RegexOptions.IgnoreCase)]
    private static partial Regex MongolianCyrillic();
}
