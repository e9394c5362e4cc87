using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Working hours and rhythms in spoken Chinese: 一天干十二个小时, 早八晚八, 大小周, 三班倒.</summary>
public static partial class HoursReader
{
    private const int MostPerWeek = 168;

    /// <summary>Hours and shifts in order of place; hours from one clock time to another include the breaks.</summary>
    public static IReadOnlyList<Entity> Read(string text) => [.. ReadPlain(SpokenText.Normalise(text)).OrderBy(one => one.Start)];

    internal static IEnumerable<Entity> ReadPlain(string text)
    {
        foreach (Match match in Count().Matches(text))
        {
            if (Counted(text, match) is { } hours)
                yield return hours;
        }
        foreach (Match match in Clock().Matches(text))
        {
            if (FromTo(match) is { } hours)
                yield return hours;
        }
        foreach (Match match in Rhythm().Matches(text))
            yield return new Entity(EntityKind.Shift, match.Index, match.Length, Name(match));
    }

    private static Entity? Counted(string text, Match match)
    {
        var number = match.Groups["number"];
        if (NumberReader.At(text, number.Index) is not { } numeral || numeral.Length != number.Length)
            return null;
        var half = match.Groups["half"].Success ? 0.5m : 0;
        var per = match.Groups["day"].Success ? "/day" : match.Groups["week"].Success ? "/week" : match.Groups["month"].Success ? "/month" : "";
        var (low, high) = (numeral.Low + half, numeral.High + half);
        if (high > (per is "/day" ? 24 : per is "/week" ? MostPerWeek : 1000) || low <= 0)
            return null;
        return Reading(match.Index, match.Length, low, high, per) with { Approximate = numeral.Approximate };
    }

    // 早八晚八, 朝九晚五, 早上7点到晚上8点, 996
    private static Entity? FromTo(Match match)
    {
        if (match.Groups["nine"].Success)
            return Reading(match.Index, match.Length, 12, 12, "/day");
        if (NumberReader.Parse(match.Groups["from"].Value) is not { } from || NumberReader.Parse(match.Groups["to"].Value) is not { } to || from > 12)
            return null;
        from += match.Groups["fromHalf"].Success ? 0.5m : 0;
        to += (to <= 12 ? 12 : 0) + (match.Groups["toHalf"].Success ? 0.5m : 0);
        return to > 24 || to <= from ? null : Reading(match.Index, match.Length, to - from, to - from, "/day");
    }

    private static Entity Reading(int start, int length, decimal low, decimal high, string per) =>
        new(EntityKind.Hours, start, length, WageFactReader.Range(low, high) + per) { Low = low, High = high };

    private static string Name(Match match)
    {
        if (match.Groups["off"].Success)
            return $"{NumberReader.Parse(match.Groups["off"].Value):0.#}-days-off/month";
        foreach (Group group in match.Groups)
        {
            if (group.Success && group.Name is not ("0" or "off"))
                return Hyphenated(group.Name);
        }
        return "";
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : letter.ToString()));

    [GeneratedRegex(
        "(?:(?<day>(?:一|每|1)天|每日|日均|天天|一个班|每班|一班)|(?<week>(?:一|每|1)个?(?:周|星期|礼拜))|(?<month>(?:一个|每个?|1个)月))?"
        + "(?:都|要|得|就|是|至少|最少|最多|差不多|大概|平均|基本|上班|上|干活|干|做|工作|连续|跑|站|加班|加|[满够了的]){0,5}"
        + "(?<number>(?<![第0-9.晚早])(?:[0-9]{1,3}(?:\\.5)?|[一二两三四五六七八九十]{1,3})(?:[-到至~](?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2"
        + "}))?(?:多|来|几)?)个?(?<half>半)?(?:多)?(?:小时|钟头|钟(?!表|点))"
        + "(?:制|(?<day>/天|每天|一天))?")]
    private static partial Regex Count();

    [GeneratedRegex(
        "[早朝](?:上|晨)?(?<from>[5-9]|1[0-2]|[五六七八九十]|十[一二])(?:点|时)?(?<fromHalf>半)?(?:上班)?(?:干|做|上|忙)?(?:到|至|-)?(?:晚上?"
        + "|夜里?|下午)(?:上)?(?<to>1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])(?:点|时)?(?<toHalf>半)?(?:下班)?"
        + "|(?<![0-9.])(?<nine>996|九九六)(?![0-9.])")]
    private static partial Regex Clock();

    [GeneratedRegex(
        "(?<bigSmallWeek>大小周|大小休)|(?<oneDayOff>单休|(?:上|做|干)六休一|一周休(?:一|1)天|每周休(?:一|1)天)|(?<twoDaysOff>双休|(?:上|做|干)五"
        + "休二)|(?<noDaysOff>无休|没有?休息日?|全年无休|一天不休|没(?:有)?单双休|不休息)"
        + "|(?<threeShift>三班倒|三班两运转|四班三运转|三班制)|(?<twoShift>两班倒|两班制|白夜班|倒班|长?白班夜班轮|轮班)|(?<nightShift>(?:长)?夜班|晚班|大夜)|("
        + "?<dayShift>长?白班|早班)"
        + "|(?:月休|(?:一个月|每个?月)(?:只|才|就|能)?(?:休息?|放|歇))(?<off>[0-9]|[一二两三四五六七八])天")]
    private static partial Regex Rhythm();
}
