using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class ChineseTimes
{
    private static readonly Dictionary<char, string> Seasons = new()
    {
        ['春'] = "SP",
        ['夏'] = "SU",
        ['秋'] = "FA",
        ['冬'] = "WI",
    };

    // early, middle and late are not counted here, and not answered as if they were the whole
    private const string PartOfPeriod =
        $"(初(?![{Digit}十中级])|[上中下]旬|末|底(?![薪层部])|中(?![国秋午间学班介]))";

    private static IEnumerable<Atom> Periods() =>
    [
        new(
            Atom.Regex(
                "(?<swift>上上个?|下下个?|上一个|下一个|这一个|上个|下个|这个|上一|下一|这一|上|下|这|本)(?<unit>周末|周|星期|礼拜|月|年度?)"
                + @"(?![一二三四五六日天\d份半])"),
            RelativePeriod),
        new(Atom.Regex(@"(?<!每个?)周末"), (m, c) => Found(m, EntityKind.DateRange, c.Weekend(0))),
        new(Atom.Regex($@"(?<relative>{YearWord})(?!的?\s*{MonthNumber}\s*月)"), (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Year(Year(m, c).Value))),
        new(
            Atom.Regex(
                $@"(?<![\d.{Digit}零〇])(?<year>\d{{4}}|0\d|[6-9]\d|[零〇{Digit}]{{4}}|[零〇八九][零〇{Digit}]|两千)\s*年(?!代"
                + "|级|龄)"),
            (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Year(Year(m, c).Value))),
        new(
            Atom.Regex(
                @"(?<![\d./:-])(?<year>(1[5-9]|20)\d\d)(?![\d:%]|[./-]\d|\s*(元|块|人|个|多|余|斤|米|吨|公|名|次|件|条|千|百|万"
                + @"|亿|[-~到至]\s*\d))"),
            (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Year(Year(m, c).Value))),
        new(Atom.Regex(@"(从|在|自)?\s*(?<one>\d{4})年?\s*(到|至|--|-|—|——|~|–)\s*(?<two>\d{4})\s*年"), Years),
        new(
            Atom.Regex(
                $@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?\s*(?<![\d个{Digit}十])"
                + $@"(?<month>{MonthNumber})\s*月份?"),
            Month),
        new(
            Atom.Regex(
                @"(?<!\d)(?<year>(1[5-9]|20)\d\d)\s*[-./]\s*(?<month>1[0-2]|0?[1-9])(?![\d./-]|\s*[-./]\s*\d)"),
            Month),
        new(
            Atom.Regex(
                $@"从?((?<year>{YearNumber})\s*年)?的?(?<month>{MonthNumber})\s*月份?\s*"
                + $@"(?<one>{DayNumber})\s*[日号]?\s*(到|至|--|-|—|——|~|–)\s*(?<two>{DayNumber})\s*([日号]|"
                + $@"(?![\d个年月点时分秒{Digit}十]))"),
            DaysOfMonth),
        new(
            Atom.Regex(
                $@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?(第|(?<![\d{Digit}两几前后.]))"
                + "(?<quarter>[一二三四1-4])季度"),
            Quarter),
        new(
            Atom.Regex(
                $@"(?<![a-z])q(?<quarter>[1-4])\s*(?<year>\d{{4}})(?!\d)\s*年?"
                + $@"|(?<!\d)((?<year>\d{{4}})\s*年?|(?<relative>{YearWord}))的?\s*q(?<quarter>[1-4])(?![a-z\d])"),
            Quarter),
        new(
            Atom.Regex(
                $@"(((?<year>{YearNumber})\s*年|{YearWord})?的?\s*{MonthNumber}\s*月份?"
                + "|(上上个?|下下个?|上一个?|下一个?|这一个?|上个?|下个?|这个?|本|当)月)的?"
                + PartOfPeriod),
            (m, c) => Entity.Void(m.Index, m.Index + m.Length)),
        new(
            Atom.Regex($"((?<year>{YearNumber})年|{YearWord})的?年?({PartOfPeriod}|前[二两三23]个?季度)"),
            (m, c) => Entity.Void(m.Index, m.Index + m.Length)),
        new(Atom.Regex($@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?(?<half>上|下)半年"), HalfYear),
        new(Atom.Regex($@"((?<year>{YearNumber})\s*年|(?<relative>{YearWord}))?的?(?<season>春|夏|秋|冬)(天|季)"), Season),
        new(Atom.Regex(@"(?<swift>上个?|下个?|上一个?|下一个?)(?<unit>小时|钟头|分钟)"), NearTime),
    ];

    private static IEnumerable<Atom> Recurring() =>
    [
        new(
            Atom.Regex(
                "每(个|一个?)?((?<Y>年)|(?<M>月)|(?<W>周(?![一二三四五六日天末])|(星期|礼拜)(?![一二三四五六日天]))|(?<D>天|日)|(?<H>小时|钟头)"
                + "|(?<minute>分钟))|(?<D>天天)"),
            (m, c) =>
            Found(m, EntityKind.Set, Clock.NotResolved(new Length((1, DurationReader.UnitOf(m))).Timex))),
        new(Atom.Regex("每个?周末"), (m, c) => Found(m, EntityKind.Set, Clock.NotResolved("XXXX-WXX-WE"))),
        new(Atom.Regex(@"(?<!\d|[点个一二三四五六七八九十两])半个?((?<Y>年)|(?<M>月)|(?<D>天)|(?<H>小时|钟头)|(?<minute>分钟))"), (m, c) =>
            DurationReader.Of(m.Index, m.Index + m.Length, new Length((0.5, DurationReader.UnitOf(m))))),
        new(Atom.Regex(@"几个?((?<Y>年)|(?<M>月)|(?<W>星期|周)|(?<D>天)|(?<H>小时|钟头)|(?<minute>分钟))"), (m, c) =>
            DurationReader.Of(m.Index, m.Index + m.Length, new Length((3, DurationReader.UnitOf(m))))),
    ];

    private static Entity RelativePeriod(Match match, Clock clock)
    {
        var swift = Swift(match.Groups["swift"].Value);
        return Found(match, EntityKind.DateRange, match.Groups["unit"].Value switch
        {
            "周末" => clock.Weekend(swift),
            "月" => clock.Month(swift),
            "年" or "年度" => Clock.Year(clock.Today.Year + swift),
            _ => clock.Week(swift),
        });
    }

    private static Entity Years(Match match, Clock clock)
    {
        var (first, last) = (Clock.Year(N(match, "one")), Clock.Year(N(match, "two")));
        return first == null || last == null ? null : Ranges.Join(
            match.Index,
            match.Index + match.Length,
            new Entity(0, 0, EntityKind.DateRange, first),
            new Entity(0, 0, EntityKind.DateRange, last),
            Style);
    }

    private static Entity Month(Match match, Clock clock)
    {
        var month = N(match, "month");
        if (month is < 1 or > 12) return null;
        var reading = Year(match, clock) is { } year ? Clock.Month(year, month) : clock.NamedMonth(month);
        return Found(match, EntityKind.DateRange, reading);
    }

    private static Entity DaysOfMonth(Match match, Clock clock)
    {
        var (year, month) = (Year(match, clock), N(match, "month"));
        var (first, last) = (On(year, month, N(match, "one"), clock), On(year, month, N(match, "two"), clock));
        return first is not { Value: null } || last is not { Value: null } ? null : Ranges.Join(
            match.Index,
            match.Index + match.Length,
            new Entity(0, 0, EntityKind.Date, first),
            new Entity(0, 0, EntityKind.Date, last),
            Style);
    }

    private static Entity Quarter(Match match, Clock clock) =>
        Months(match, clock, (N(match, "quarter") * 3) - 2, 3);

    private static Entity HalfYear(Match match, Clock clock) =>
        Months(match, clock, match.Groups["half"].Value == "上" ? 1 : 7, 6);

    private static Entity Months(Match match, Clock clock, int month, int count)
    {
        var year = Year(match, clock) ?? clock.Today.Year;
        if (year is < 1 or > 9998) return Entity.Void(match.Index, match.Index + match.Length);
        var start = new System.DateTime(year, month, 1);
        var end = start.AddMonths(count);
        var length = string.Create(CultureInfo.InvariantCulture, $"P{count}M");
        var timex = Timex.Span(Timex.Date(start), Timex.Date(end), length);
        return Found(match, EntityKind.DateRange, Reading.Of(timex, start, end));
    }

    private static Entity Season(Match match, Clock clock)
    {
        var code = Seasons[match.Groups["season"].Value[0]];
        if (Year(match, clock) is { } year) code = year.ToString("0000", CultureInfo.InvariantCulture) + "-" + code;
        return Found(match, EntityKind.DateRange, Clock.NotResolved(code));
    }

    private static Entity NearTime(Match match, Clock clock)
    {
        var unit = match.Groups["unit"].Value == "分钟" ? 'm' : 'H';
        var (kind, reading) = clock.Span(new Length((1, unit)), Swift(match.Groups["swift"].Value));
        return Found(match, kind, reading);
    }
}
