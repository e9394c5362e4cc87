using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class ChineseTimes
{
    private static readonly Dictionary<string, int> Days = new()
    {
        ["大前"] = -3,
        ["前"] = -2,
        ["昨"] = -1,
        ["今"] = 0,
        ["明"] = 1,
        ["后"] = 2,
        ["大后"] = 3,
    };

    private static readonly Dictionary<string, (int Month, int Day)> Holidays = new()
    {
        ["元旦"] = (1, 1),
        ["元旦节"] = (1, 1),
        ["情人节"] = (2, 14),
        ["妇女节"] = (3, 8),
        ["三八妇女节"] = (3, 8),
        ["植树节"] = (3, 12),
        ["愚人节"] = (4, 1),
        ["五一"] = (5, 1),
        ["五一劳动节"] = (5, 1),
        ["劳动节"] = (5, 1),
        ["青年节"] = (5, 4),
        ["儿童节"] = (6, 1),
        ["六一儿童节"] = (6, 1),
        ["建军节"] = (8, 1),
        ["教师节"] = (9, 10),
        ["国庆"] = (10, 1),
        ["国庆节"] = (10, 1),
        ["双十一"] = (11, 11),
        ["圣诞节"] = (12, 25),
    };

    private static string HolidayNames => string.Join('|', Holidays.Keys.OrderByDescending(name => name.Length));

    private static IEnumerable<Atom> Dates() =>
    [
        new(Atom.Regex("(?<which>大前|大后|前|后|昨|今|明)[天日](?!空)"), (m, c) =>
            Found(m, EntityKind.Date, c.Day(Days[m.Groups["which"].Value]))),
        new(Atom.Regex("最近(?!的?(一|二|两|三|[几数]|\\d))"), (m, c) => Found(m, EntityKind.Date, c.Day(0))),
        new(Atom.Regex(WeekdayName), (m, c) =>
            Found(m, EntityKind.Date, c.Weekday(Weekday(m))) with { IsWeekday = true }),
        new(Atom.Regex($@"{Relative}\s*的?{WeekdayName}"), (m, c) =>
            Found(m, EntityKind.Date, c.Weekday(Weekday(m), Swift(m.Groups["swift"].Value)))),
        new(
            Atom.Regex(
                $@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?\s*"
                + $@"(?<month>{MonthNumber})\s*月份?\s*(?<day>{DayNumber})\s*(日|号|(?![\d个年月点时分秒周%]|\s*[-/:]))(?!线"
                + "|楼)"),
            MonthDay),
        .. Lunar(),
        new(
            Atom.Regex(
                $@"(?<relative>{YearWord})?(?<swift>本|这个|这|上上个|上个|上|下下个|下个|下)月的?\s*(?<day>{DayNumber})\s*[日号]"
                + "(?!线|楼)"),
            DayOfRelativeMonth),
        new(Atom.Regex($@"(?<![\d第月{Digit}十])(?<day>{DayNumber})\s*[日号](?!线|楼|码|店|院|机|门|本|语|常|元)"), (m, c) =>
            Found(m, EntityKind.Date, c.MonthlyDay(N(m, "day")))),
        new(
            Atom.Regex(
                @"(?<!\d)(?<year>\d{4})\s*[-/. ]\s*(?<month>1[0-2]|0?[1-9])\s*[-/. ]\s*(?<day>3[01]|[12]\d"
                + @"|0?[1-9])(?!\d)"),
            (m, c) =>
            Found(m, EntityKind.Date, Clock.Date(N(m, "year"), N(m, "month"), N(m, "day")))),
        new(
            Atom.Regex(
                @"(?<![\d.])(?<one>\d{1,2})\s*[-/.]\s*(?<two>\d{1,2})\s*[-/.]\s*(?<year>(1[5-9]|20)\d\d)(?!\d)"),
            (m, c) =>
            Found(m, EntityKind.Date, MonthAndDay(N(m, "year"), N(m, "one"), N(m, "two")))),
        new(Atom.Regex(@"(?<![\d/])(?<month>1[0-2]|0?[1-9])/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/])"), (m, c) =>
            Found(m, EntityKind.Date, c.MonthDay(N(m, "month"), N(m, "day")))),
        new(
            Atom.Regex(
                $@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?"
                + $"(?<name>{HolidayNames})"),
            Holiday),
        new(Atom.Regex("现在|目前"), (m, c) => Found(m, EntityKind.DateTime, Reading.Of("PRESENT_REF", c.Now))),
        new(Atom.Regex("马上|立刻|立即"), (m, c) => Found(m, EntityKind.DateTime, Reading.Of("FUTURE_REF", c.Now))),
        new(Atom.Regex("刚刚才?|刚才"), (m, c) => Found(m, EntityKind.DateTime, Reading.Of("PAST_REF", c.Now))),
    ];

    // the lunar calendar is not counted here: its days are known, and not answered as if they were solar
    private static IEnumerable<Atom> Lunar()
    {
        const string calendar = "([农阴旧夏]历|农曆|農曆|陰曆)";
        var year = $@"((({YearNumber})\s*年|{YearWord})的?\s*)";
        var till = $@"(\s*(到|至|-|~|—)\s*({MonthNumber}\s*月)?{DayNumber}\s*[日号]?)?";
        var lunarDay = $"(初[{Digit}十]|[廿卅][{Digit}]?(?![{Digit}]|\\s*[日号]))";
        string[] patterns =
        [
            $@"{calendar}的?\s*{year}?(闰?{MonthNumber}\s*月份?)?\s*({DayNumber}\s*[日号]?)?{till}",
            $@"{year}的?{calendar}的?\s*(闰?{MonthNumber}\s*月份?)?\s*({DayNumber}\s*[日号]?)?{till}",
            $@"{year}?(闰{MonthNumber}|[正腊])月份?\s*({DayNumber}\s*[日号]?)?{till}",
            $@"{year}?{MonthNumber}\s*月份?\s*{lunarDay}{till}",
            $@"[上下这本]个?月的?{lunarDay}{till}",
            "大年([初三][一二三四五六七八九十]|夜)?(?!龄|纪|级)",
        ];
        return patterns.Select(pattern =>
            new Atom(Atom.Regex(pattern), (m, c) => Entity.Void(m.Index, m.Index + m.Length)));
    }

    private static Reading MonthAndDay(int year, int one, int two) =>
        Clock.Date(year, one, two) ?? Clock.Date(year, two, one);

    private static int? Year(Match match, Clock clock) =>
        match.Groups["year"].Success ? YearOf(match.Groups["year"].Value)
        : match.Groups["relative"].Success ? clock.Today.Year + Swift(match.Groups["relative"].Value) : null;

    // two digits are a year of this or the last century; so are two signs
    private static int YearOf(string text)
    {
        var value = Number(text);
        if (text is ['零' or '〇', var digit]) value = Number(digit.ToString());
        return text.Length > 2 || value >= 100 ? value : value < 40 ? 2000 + value : 1900 + value;
    }

    private static Reading On(int? year, int month, int day, Clock clock) =>
        year is { } y ? Clock.Date(y, month, day) : clock.MonthDay(month, day);

    private static Entity MonthDay(Match match, Clock clock) =>
        Found(match, EntityKind.Date, On(Year(match, clock), N(match, "month"), N(match, "day"), clock));

    private static Entity DayOfRelativeMonth(Match match, Clock clock)
    {
        var month = clock.Month(Swift(match.Groups["swift"].Value)).Past.Start;
        return Found(match, EntityKind.Date, On(Year(match, clock), month.Month, N(match, "day"), clock));
    }

    private static Entity Holiday(Match match, Clock clock)
    {
        var (month, day) = Holidays[match.Groups["name"].Value];
        return Found(match, EntityKind.Date, On(Year(match, clock), month, day, clock));
    }
}
