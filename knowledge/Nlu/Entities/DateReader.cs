using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Dates in spoken Chinese, preferring the past: 8月 is the latest August that has begun.</summary>
public static partial class DateReader
{
    /// <summary>Dates in order; a period gives one for each end, a day that does not exist gives none.</summary>
    public static IReadOnlyList<DateReading> Read(string text, DateOnly today) => ReadPlain(SpokenText.Normalise(text), today);

    internal static List<DateReading> ReadPlain(string plain, DateOnly today)
    {
        var found = new List<DateReading>();
        foreach (Match match in Pattern().Matches(plain))
        {
            if (DateWords.Resolve(match, today, Previous(plain, found, match.Index)) is { } reading)
                found.Add(reading);
        }
        return found;
    }

    /// <summary>The date in an answer to "when?", where 15号 or 2025 is enough; null when there is none.</summary>
    public static DateReading? ReadBare(string text, DateOnly today)
    {
        var plain = SpokenText.Normalise(text).Trim();
        var readings = Read(text, today);
        if (readings.Count > 0)
            return readings.FirstOrDefault(reading => !IsDenied(plain, reading.Start)) ?? readings[0];
        if (BareDay().Match(plain) is { Success: true } day && NumberReader.Parse(day.Groups["d"].Value) is { } number)
            return DateWords.LatestDay((int)number, today) is { } date ? new DateReading(day.Index, day.Length, date, DatePrecision.Day, false, false) : null;
        if (BareYear().Match(plain) is { Success: true } year && int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture) <= today.Year)
            return new DateReading(0, 4, new DateOnly(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1), DatePrecision.Year, false, true);
        return null;
    }

    // 去年3月到5月: the end of a period has the year of its beginning
    private static DateReading? Previous(string text, List<DateReading> found, int start)
    {
        if (found is not [.., var last] || !last.YearStated)
            return null;
        var end = last.Start + last.Length;
        return start >= end && start - end <= 2 && Joined().IsMatch(text.AsSpan(end, start - end)) ? last : null;
    }

    private static bool IsDenied(string text, int start) => start > 1 && text[start - 1] == '是' && text[start - 2] == '不';

    [GeneratedRegex("^(?:到|至|-|~|、|和|—)份?$")]
    private static partial Regex Joined();

    [GeneratedRegex("^(?:大概|大约|就|是|在)?(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:号|日)")]
    private static partial Regex BareDay();

    [GeneratedRegex("^(?:19|20)\\d\\d$")]
    private static partial Regex BareYear();

    private const string Day = "(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Year = "(?:(?<y>(?<!\\d)(?:(?:19|20)\\d\\d|\\d\\d)|(?<![零一二三四五六七八九十])(?:[一二][零一二三四五六七八九]{3}|[零一二][零一二三四五六七八九]))年|(?<ry>大前年|前年|去年|今年|上年))";
    private const string Month = "(?<m>(?<![\\d.])(?:1[0-2]|0?[1-9])|(?<![零一二两三四五六七八九十第每几上下个半])(?:十[一二]?|[一二三四五六七八九])|元)月(?!薪|嫂|饼|球|亮|租|费)";
    private const string Vague = "(?<part>底|初|末|中旬|上旬|下旬|中(?!旬|国|间|的))";
    private const string LunarDay = "(?<ld>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?|2\\d|30|1\\d|[1-9](?!\\d))";

    [GeneratedRegex(
        "(?<iso>(?<![\\d.])(?<y>(?:19|20)\\d\\d)[-./](?<m>1[0-2]|0?[1-9])(?:[-./](?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)"
        + ")?(?![\\d.%])(?!万|元|块))"
        + "|(?<lunar>(?:" + Year + "的?)?(?:农历|阴历|旧历)?(?:(?<lw>腊月|冬月|正月)|(?<=农历|阴历|旧历)(?<lm>[一二三四五六七八九十]{1,2})月|(?<![第十个上下])(?<lm>[一二三四五六七八九十]{1,2})月(?=初[一二三四五六七八九十]|廿)|(?<![十])(?<lm>八)月(?=十五(?![日号天个]))|(?<![十])(?<lm>七)月(?=半(?![年个天])))(?:(?<lhalf>半(?![年个天月]))|" + LunarDay + "|(?<lpart>底|里|初(?![一二三四五六七八九十])))?)"
        + "|(?<!明年的?|后年的?|来年)(?<feast>(?:" + Year + "的?)?(?<f>国庆节?|春节|中秋节?|端午节?|元旦节?|五一(?!直)|清明节?|元宵节?|过完?年(?!底|轻|级)|除夕|大年三十|(?<![\\d一二两三四五六七八九十几半多今去前])年(?=前(?![天些])|后(?!天)))(?<side>以后|之后|过后|后|以前|之前|前)?)"
        + "|(?<!明年的?|后年的?|来年|下)(?<month>(?:" + Year + "\\s?的?\\s?)?" + Month + "份?(?:\\s?" + Day + "(?:日|号)(?!楼|线|院)|" + Vague + ")?(?!\\d{1,2}[日号]|[一二三四五六七八九十]{1,3}[日号]))"
        + "|(?<relmonth>(?<rm>上上个?月|上个?月|这个月|本月|当月)(?:份)?(?:的)?(?:" + Day + "(?:日|号)|" + Vague + ")?)"
        + "|(?<thismonth>(?<![上下个这本每当\\d一二三四五六七八九十两几半整满某元正腊冬])月(?<part>底|初|末|中旬|上旬|下旬))"
        + "|(?<week>(?<rw>上上个?|上个?|这个?|本)(?:周|星期|礼拜)(?<wd>[一二三四五六日天末])?)"
        + "|(?<dayword>大前天|前天|昨天|昨日|今天|今日|前几天|前两天|前些天|前段时间|前阵子|前一阵子?)"
        + "|(?<ago>(?<n>半|[\\d一二两三四五六七八九十俩仨]{1,3})(?<more>多)?(?<nu>个多?月|月|年|天|个?星期|周|个?礼拜)(?<more>多)?(?:以前|之前|前)(?!后))"
        + "|(?<year>(?:(?<y>(?<!\\d)(?:19|20)\\d\\d|[一二][零一二三四五六七八九]{3})年|(?<ry>大前年|前年|去年|今年|上年))(?![\\d一二三四五六七八九十]{1"
        + ",3}月)(?:的?(?<yp>年初|年底|年末|年中|上半年|下半年|初|底|末|春天|夏天|秋天|冬天))?(?!级|代|多|份|度))"
        + "|(?<yearpart>(?<!明年?的?|后年的?|来年?)(?<![\\d一二两三四五六七八九十几半])(?<yp>年初|年底|年末|年中|上半年|下半年))",
        RegexOptions.None)]
    private static partial Regex Pattern();
}
