using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class EnglishTimes
{
    private static readonly Dictionary<string, (int Month, int Day)> Holidays = new()
    {
        ["new year's day"] = (1, 1),
        ["new year day"] = (1, 1),
        ["new year"] = (1, 1),
        ["new year's eve"] = (12, 31),
        ["valentine's day"] = (2, 14),
        ["women's day"] = (3, 8),
        ["st patrick's day"] = (3, 17),
        ["april fools"] = (4, 1),
        ["may day"] = (5, 1),
        ["children's day"] = (6, 1),
        ["independence day"] = (7, 4),
        ["halloween"] = (10, 31),
        ["veterans day"] = (11, 11),
        ["christmas eve"] = (12, 24),
        ["christmas day"] = (12, 25),
        ["christmas"] = (12, 25),
    };

    private static readonly Dictionary<string, (int Month, int Weekday, int Nth)> WeekdayHolidays = new()
    {
        ["martin luther king day"] = (1, 1, 3),
        ["mother's day"] = (5, 7, 2),
        ["father's day"] = (6, 7, 3),
        ["labor day"] = (9, 1, 1),
        ["columbus day"] = (10, 1, 2),
        ["thanksgiving"] = (11, 4, 4),
        ["thanksgiving day"] = (11, 4, 4),
    };

    private static IEnumerable<Atom> Dates(bool dayFirst) =>
    [
        new(Atom.Regex(@"\b(today|tod|(the|this)\s+day)\b"), (m, c) => Found(m, EntityKind.Date, c.Day(0))),
        new(
            Atom.Regex(
                @"\b(?<after>(the\s+)?day\s+after\s+)?(tomorrow|tmr|tmrw|tomorow|(the\s+)?next\s+day)\b"),
            (m, c) =>
            Found(m, EntityKind.Date, c.Day(m.Groups["after"].Success ? 2 : 1))),
        new(Atom.Regex(@"\b(?<before>(the\s+)?day\s+before\s+)?(yesterday|(the\s+)?last\s+day)\b"), (m, c) =>
            Found(m, EntityKind.Date, c.Day(m.Groups["before"].Success ? -2 : -1))),
        new(Atom.Regex(@"\b(?<day>" + Weekdays + @")\b(?!['’]s)"), SingleWeekday),
        new(
            Atom.Regex(
                @"\b(?<swift>this|next|last|past|previous|coming|upcoming|following)\s+(?<week>week\s+"
                + $@"(on\s+)?)?(?<day>{Weekdays})\b"),
            RelativeWeekday),
        new(Atom.Regex($@"\b(?<day>{Weekdays})\s+(of\s+)?(?<swift>this|next|last)\s+week\b"),
            RelativeWeekday),
        new(
            Atom.Regex(
                $@"\b(?<month>{Months})\b\.?(\s*,?\s*(the\s+)?|[-/])(?<day>{DayNumber})(\s*,?\s*(of\s+)?"
                + $@"(?<year>{YearNumber})\b|\b)"),
            MonthDay),
        new(
            Atom.Regex(
                $@"\b(?<month>{Months})(?<day>3[01]|[12]\d|0?[1-9])(\s*,\s*(?<year>{YearNumber}))?\b"),
            MonthDay),
        new(
            Atom.Regex(
                $@"\b(the\s+(?=\d))?(?<day>{DayNumber})(\s*,?\s*(of\s+)?|[-/])(?<month>{Months})\b"
                + $@"(\.?\s*[-/,]?\s*(of\s+)?(?<year>{YearNumber})\b)?"),
            MonthDay),
        new(
            Atom.Regex(
                $@"\b(?<year>{YearNumber})\s*[-/,.]?\s*(?<month>{Months})\s*[-/,.]?\s*(?<day>3[01]|[12]\d"
                + @"|0?[1-9])\b"),
            MonthDay),
        new(
            Atom.Regex(
                $@"\b(?<year>{YearNumber})\s*[-/.]\s*(?<month>1[0-2]|0?[1-9])\s*[-/.]\s*(?<day>3[01]|[12]\d"
                + @"|0?[1-9])(?!\d|[-/.]\d)"),
            (m, c) => Found(m, EntityKind.Date, Clock.Date(N(m, "year"), N(m, "month"), N(m, "day")))),
        new(
            Atom.Regex(
                @"(?<![\d/.-])(?<one>\d{1,2})(?<sign>[-/.])(?<two>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)(?!\d"
                + @"|[-/.]\d)"),
            (m, c) =>
            Found(m, EntityKind.Date, m.Groups["sign"].Value == "."
                ? Clock.Date(N(m, "year"), N(m, "two"), N(m, "one"))
                : Numbers(N(m, "year"), N(m, "one"), N(m, "two"), dayFirst))),
        new(Atom.Regex(@"(?<![\d/.,-])(?<one>\d{1,2})/(?<two>\d{1,2})(?!\d|[-/.,]\d|\s*(of|percent|%))"), (m, c) =>
            Found(m, EntityKind.Date, OpenNumbers(c, N(m, "one"), N(m, "two"), dayFirst))),
        new(
            Atom.Regex(
                @"\b(?<=\b(on|by|since|until|before|after|for)\s+)the\s+(?<day>(3[01]|[12]\d|0?[1-9])(st|nd|rd"
                + $@"|th)|{OrdinalDays})\b(?!\s+(of\s+)?({Months})\b)"),
            (m, c) => Found(m, EntityKind.Date, c.MonthlyDay(N(m, "day")))),
        new(Atom.Regex($@"\b(?<name>{HolidayNames})(\s*,?\s*(of\s+)?(?<year>{YearNumber}))?\b"), Holiday),
        new(
            Atom.Regex(
                @"\bnow\b|\bright\s+now\b|\bat\s+this\s+moment\b|\bas\s+soon\s+as\s+possible\b|\basap\b"),
            (m, c) =>
            Found(m, EntityKind.DateTime, m.Value[0] == 'a' && m.Value[1] == 's'
                ? Reading.Of("FUTURE_REF", c.Now) : Reading.Of("PRESENT_REF", c.Now))),
        new(Atom.Regex($@"\b(the\s+)?end\s+of\s+(the\s+)?(day|(?<day>today|tomorrow))\b|\beod\b"), EndOfDay),
    ];

    private const string OrdinalDays =
        "(twenty|thirty)[ -]?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
        + "|twentieth|thirtieth|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
        + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";

    private static int N(Match match, string group) => Number(match.Groups[group].Value);

    // "sat" and "sun" alone are rather no weekdays
    private static Entity SingleWeekday(Match match, Clock clock) =>
        match.Value is "sat" or "sun" && match.Result("$`").TrimEnd() is not ("" or [.., 'o', 'n'])
            ? null : Found(match, EntityKind.Date, clock.Weekday(Weekday(match.Value))) with { IsWeekday = true };

    private static string HolidayNames =>
        string.Join('|', Holidays.Keys.Concat(WeekdayHolidays.Keys)
            .OrderByDescending(name => name.Length).Select(name => name.Replace("'", "['’]?")));

    private static Entity Holiday(Match match, Clock clock)
    {
        var name = Bare(match.Groups["name"].Value);
        int? year = match.Groups["year"].Success ? N(match, "year") : null;
        var ofWeekday = WeekdayHolidays.FirstOrDefault(pair => Bare(pair.Key) == name);
        if (ofWeekday.Key != null)
        {
            var (inMonth, weekday, nth) = ofWeekday.Value;
            return Found(match, EntityKind.Date, clock.NthWeekday(year, inMonth, weekday, nth));
        }

        var (month, day) = Holidays.First(pair => Bare(pair.Key) == name).Value;
        return Found(match, EntityKind.Date, year is { } y ? Clock.Date(y, month, day) : clock.MonthDay(month, day));
    }

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetter));

    private static Entity RelativeWeekday(Match match, Clock clock)
    {
        var (weekday, word) = (Weekday(match.Groups["day"].Value), match.Groups["swift"].Value);
        var isComing = word == "upcoming" && !match.Groups["week"].Success;
        return Found(match, EntityKind.Date, isComing
            ? Clock.Date(clock.Weekday(weekday).Future.Start) : clock.Weekday(weekday, Swift(word)));
    }

    private static Entity MonthDay(Match match, Clock clock)
    {
        var (month, day) = (Month(match.Groups["month"].Value), N(match, "day"));
        return Found(match, EntityKind.Date, match.Groups["year"].Success
            ? Clock.Date(N(match, "year"), month, day) : clock.MonthDay(month, day));
    }

    private static Reading Numbers(int year, int one, int two, bool dayFirst) =>
        dayFirst
            ? Clock.Date(year, two, one) ?? Clock.Date(year, one, two)
            : Clock.Date(year, one, two) ?? Clock.Date(year, two, one);

    private static Reading OpenNumbers(Clock clock, int one, int two, bool dayFirst) =>
        dayFirst
            ? clock.MonthDay(two, one) ?? clock.MonthDay(one, two)
            : clock.MonthDay(one, two) ?? clock.MonthDay(two, one);

    private static Entity EndOfDay(Match match, Clock clock)
    {
        var day = clock.Today.AddDays(match.Groups["day"].Value == "tomorrow" ? 1 : 0).AddDays(1).AddSeconds(-1);
        return Found(match, EntityKind.DateTime, Reading.Of(Timex.DateTime(day), day));
    }
}
