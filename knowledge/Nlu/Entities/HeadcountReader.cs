using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Numbers of people in spoken Chinese.</summary>
public static partial class HeadcountReader
{
    private const int Most = 100000;

    /// <summary>Numbers that count people (三十来号人, 20多个工友, 我们仨, 就我一个).</summary>
    public static IReadOnlyList<CountReading> Read(string text) => ReadPlain(SpokenText.Normalise(text));

    internal static List<CountReading> ReadPlain(string plain) => ReadPlain(plain, NumberReader.All(plain));

    internal static List<CountReading> ReadPlain(string plain, List<Numeral> numerals)
    {
        var found = Words().Matches(plain).Select(Word).ToList();
        foreach (var numeral in numerals)
        {
            if (Counted(plain, numeral) is { } reading && !found.Exists(other => Overlaps(other, reading)))
                found.Add(reading);
        }
        return [.. found.OrderBy(reading => reading.Start)];
    }

    /// <summary>The number in an answer to "how many people?", where a plain number is enough; null when there is none.</summary>
    public static CountReading? ReadBare(string text)
    {
        if (Read(text) is [var first, ..])
            return first;
        var plain = SpokenText.Normalise(text);
        var numerals = NumberReader.All(plain).Where(numeral => !IsOtherMeasure(plain, numeral.End)).ToList();
        return numerals is [var numeral] ? Reading(plain, numeral, numeral.End) : null;
    }

    private static CountReading Word(Match match)
    {
        var count = match.Groups["three"].Success ? 3 : match.Groups["one"].Success ? 1 : 2;
        return new CountReading(match.Index, match.Length, count, count, false);
    }

    private static CountReading? Counted(string text, Numeral numeral)
    {
        if (numeral.Start > 0 && (text[numeral.Start - 1] is '第' or '每' or '另' or '某' or '.' || char.IsAsciiLetter(text[numeral.Start - 1])))
            return null;
        var tail = People().Match(text, numeral.End, Math.Min(12, text.Length - numeral.End));
        var from = Math.Max(0, numeral.Start - 8);
        var group = Group().Match(text, from, numeral.Start - from);
        if (!tail.Success)
        {
            tail = group.Success ? Measure().Match(text, numeral.End, Math.Min(3, text.Length - numeral.End)) : Match.Empty;
            if (!tail.Success)
                return null;
        }
        var reading = Reading(text, numeral, numeral.End + tail.Length);
        // 我和两个老乡 are three, 我和老乡两个 are two
        return reading is not null && group.Groups["and"].Success
            ? reading with { Low = reading.Low + 1, High = reading.High + 1 }
            : reading;
    }

    private static CountReading? Reading(string text, Numeral numeral, int end)
    {
        if (numeral.Low < 1 || numeral.High > Most || numeral.Low != decimal.Truncate(numeral.Low))
            return null;
        var low = numeral.Near ? Math.Ceiling(numeral.Low * 0.9m) : numeral.Low;
        // 二十多 says at least twenty and fewer than thirty
        var open = numeral.IsRange && text.AsSpan(numeral.Start, numeral.Length).IndexOfAny('多', '余') >= 0;
        return new CountReading(numeral.Start, end - numeral.Start, (int)low, (int)numeral.High - (open ? 1 : 0), numeral.Approximate);
    }

    private static bool IsOtherMeasure(string text, int end) =>
        end < text.Length && ("块元月年天岁点%万千".Contains(text[end], StringComparison.Ordinal)
            || (text[end] == '个' && end + 1 < text.Length && text[end + 1] is '月' or '小'));

    private static bool Overlaps(CountReading one, CountReading other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    [GeneratedRegex(
        "(?<three>我们仨|咱们?仨|我们哥仨|仨人)|(?<two>我们俩|咱们?俩|俩人|夫妻俩|兄弟俩|两口子|我[和跟]我?(?:媳妇|老婆|老公|爱人|丈夫|妻子|对象)(?=都|俩|两|一起|一块)|夫"
        + "妻(?:俩|二人|两人|两个人?)?(?=的?工资|被|都)|我和老公(?=的?工资)|我和老婆(?=的?工资))|(?<one>(?:就|只有|只欠|只是"
        + "|光)我(?:自己)?(?:一个人|1个人|一人|1人|一个|1个|自己|个人)|(?:就|只有)我(?=$|[，,。、！的])|(?:最后|只|就|现在|目前)?(?:只|就)?剩(?:下)?我(?:爸|妈"
        + "|爱人)?(?:自己)?(?:一个人|一人|一个|1个人|1人|自己)|我自己一个人|我一个人的|我个人的)")]
    private static partial Regex Words();

    [GeneratedRegex(
        "^(?:来|多|余)?\\s?(?!户|家|级|层)(?:(?<alone>人(?=工资|工钱|血汗)|口子人?|个人|号人|口人|名人|人)(?!(?<!人(?=工资|工钱))[均工家民口事身格品力才行海头])"
        + "|[个名位号]?(?:多)?(?:[\\p{IsCJKUnifiedIdeographs}]{0,3}?)(?:工友|老乡|村民|同事|农民工|民工|工人|员工|兄弟|姐妹|师傅|劳动者|职工|老师|教练|司机"
        + "|骑手|伙计))")]
    private static partial Regex People();

    [GeneratedRegex(
        "(?:(?<and>(?:他|她)(?:和|跟|与)(?:另外|其他|另)(?:的)?|(?:我|本人)(?:和|跟|与|同|还有)(?:另外|其他|其余|同村|同乡|一起|班组|厂里|的){0,3})|我们|咱"
        + "们|咱|俺们|大家|大伙|一共|总共|一共有|总共有|共|共有|全班组|班组|还有|人数|(?:我|本人)(?:和|跟|与|同"
        + "|还有)[\\p{IsCJKUnifiedIdeographs}]{1,4}?|(?:涉及的?|拖欠的?)?(?:工人|员工|职工|农民工|民工|教师|老师)(?:共有?|有)?|(?:我们|咱们|咱)(?:"
        + "这|那)?(?:一?批|帮|伙|些|班)?(?:[\\p{IsCJKUnifiedIdeographs}]{0,4}(?:工|师傅|老师|教练|员|骑手|司机|保安|保洁|护士|老乡|工友|同事)(?:们)?"
        + ")?)(?:大概|大约|差不多|约|有|一共|总共)?$")]
    private static partial Regex Group();

    [GeneratedRegex("^(?<alone>个(?![月小多]|礼拜|星期)|号(?!楼|线|院|门)|位|名)")]
    private static partial Regex Measure();
}
