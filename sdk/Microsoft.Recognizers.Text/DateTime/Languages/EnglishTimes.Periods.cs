using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class EnglishTimes
{
    private const string Relative = "this|next|last|past|previous|coming|upcoming|following|current|the";

    private static readonly Dictionary<string, string> Seasons = new()
    {
        ["spring"] = "SP",
        ["summer"] = "SU",
        ["autumn"] = "FA",
        ["fall"] = "FA",
        ["winter"] = "WI",
    };

    private static IEnumerable<Atom> Periods() =>
    [
        new(Atom.Regex($@"\b(?<swift>{Relative})\s+(?<unit>week|weekend|month|year)\b(?!['’]s\b)"), RelativePeriod),
        new(Atom.Regex(@"\b(the\s+)?week\s+after\s+next\b"), (m, c) => Found(m, EntityKind.DateRange, c.Week(2))),
        new(Atom.Regex(@"\bweek\s+(?<week>[1-4]\d|5[0-3]|0?[1-9])\b"), (m, c) =>
            Found(m, EntityKind.DateRange, c.WeekOfYear(N(m, "week")))),
        new(Atom.Regex($@"\byear\s+(?<year>{YearNumber})\b"), (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Year(N(m, "year")))),
        new(
            Atom.Regex(
                $@"\b(((from|between)\s+)?(?<!\d[-/.])(?<one>{YearNumber})\s*[-–~]\s*(?<two>{YearNumber})"
                + $@"|between\s+(?<one>{YearNumber})\s+(and|to|through)\s+(?<two>{YearNumber}))\b(?![-/.]\d)"),
            Years),
        new(Atom.Regex(@"\bweekend\b"), (m, c) => Found(m, EntityKind.DateRange, c.Weekend(0))),
        new(Atom.Regex($@"\b(?<month>{Months})\b"), SingleMonth),
        new(
            Atom.Regex(
                $@"\b(?<swift>this|next|last)\s+(?<month>{Months})\b(?<!this\s+may(?=\s+[a-z]))"),
            (m, c) => Found(
            m,
            EntityKind.DateRange,
            Clock.Month(c.Today.Year + Swift(m.Groups["swift"].Value), Month(m.Groups["month"].Value)))),
        new(
            Atom.Regex(
                $@"\b(?<month>{Months})\b\.?\s*[-/,]?\s*(of\s+)?((?<year>{YearNumber})|(?<swift>this|next"
                + @"|last)\s+year)\b"),
            MonthOfYear),
        new(Atom.Regex($@"\b(?<year>{YearNumber})\s*[-/,]?\s*(?<month>{Months})\b"), MonthOfYear),
        new(Atom.Regex($@"(?<![\d/.-])(?<year>{YearNumber})[-/](?<month>1[0-2]|0?[1-9])(?![\d/-]|\.\d)"), (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Month(N(m, "year"), N(m, "month")))),
        new(Atom.Regex($@"(?<![\d/.,:-])(?<month>1[0-2]|0?[1-9])[-/](?<year>{YearNumber})(?![\d/-]|\.\d)"), (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Month(N(m, "year"), N(m, "month")))),
        new(
            Atom.Regex(
                $@"\b((?<year>{YearNumber})\s*[-,]?\s*q(?<quarter>[1-4])|(q(?<quarter>[1-4])|(the\s+)?"
                + @"((?<quarter>[1-4])(st|nd|rd|th)|(?<quarter>first|second|third|fourth))\s+quarter)"
                + $@"(\s*,?\s*(of\s+)?((?<year>{YearNumber})|(?<swift>this|next|last)\s+year))?)\b"),
            Quarter),
        new(
            Atom.Regex(
                $@"(?<![\d/.,:$€£-])(?<year>{YearNumber})(?![\d/:%-]|[.,]\d|\s*(people|workers|yuan|dollars"
                + @"|euros|%|percent))\b"),
            (m, c) =>
            Found(m, EntityKind.DateRange, Clock.Year(N(m, "year")))),
        new(
            Atom.Regex(
                @"\b((?<swift>this|next|last)\s+)?(?<season>spring|summer|autumn|fall|winter)(\s+(of\s+)?"
                + @"(?<year>(19|20)\d\d))?\b"),
            Season),
        new(
            Atom.Regex(
                $@"\b(from|between)\s+(?<month>{Months})\s+(?<one>{DayNumber})\s*(to|-|until|till|through"
                + $@"|and)\s*(?<two>{DayNumber})(\s*,?\s*(?<year>{YearNumber}))?\b"),
            DaysOfMonth),
        new(
            Atom.Regex(
                $@"\b(?<month>{Months})\s+(?<one>{DayNumber})\s*(to|-|–|until|till|through)\s*"
                + $@"(?<two>{DayNumber})(\s*,?\s*(?<year>{YearNumber}))?\b"),
            DaysOfMonth),
        new(
            Atom.Regex(
                $@"\b((from|between)\s+(the\s+)?)?(?<one>{DayNumber})\s*(to|-|–|until|till|through|and)\s*"
                + $@"(the\s+)?(?<two>{DayNumber})\s+(of\s+|in\s+)?((?<month>{Months})(\s*,?\s*"
                + $@"(?<year>{YearNumber}))?|(?<swift>this|next|last)\s+month)\b"),
            DaysOfMonth),
        new(Atom.Regex(@"\b(?<swift>next|last|past|previous)\s+(?<unit>hour|minute|second)\b"), NearTime),
    ];

    private static IEnumerable<Atom> Recurring() =>
    [
        new(Atom.Regex(@"\b((every|each)\s+weekend|(on\s+)?weekends)\b"), (m, c) =>
            Found(m, EntityKind.Set, Clock.NotResolved("XXXX-WXX-WE"))),
        new(
            Atom.Regex(
                @"\b((?<D>daily|everyday|(every|each)\s+(single\s+)?day)|(?<W>weekly|(every|each)\s+week)"
                + @"|(?<two>biweekly|every\s+other\s+week)|(?<M>monthly|(every|each)\s+month)"
                + @"|(?<Y>yearly|annually|annual|(every|each)\s+year)|(?<H>hourly|(every|each)\s+hour))\b"),
            Regular),
        new(Atom.Regex($@"\b(?<day>mon|tues|wednes|thurs|fri|satur|sun)days\b"), (m, c) => Found(
            m, EntityKind.Set, Clock.NotResolved("XXXX-WXX-" + (char)('0' + Weekday(m.Groups["day"].Value))))),
        new(
            Atom.Regex(
                @"\b(another|all|whole|full|half\s+an?|an?\s+half|an?|several|some"
                + @"|(an?\s+)?few|(an?\s+)?couple(\s+of)?)\s+"
                + "((?<Y>years?)|(?<M>months?)|(?<W>weeks?)|(?<D>days?)"
                + @"|(?<H>hours?)|(?<minute>minutes?)|(?<S>seconds?))(?<more>\s+and\s+a\s+half)?\b"),
            WordyDuration),
        new(
            Atom.Regex(
                @"\b(?<![.,])(?<count>\d{1,4})\s+and\s+a\s+half\s+((?<Y>years?)|(?<M>months?)|(?<W>weeks?)"
                + @"|(?<D>days?)|(?<H>hours?)|(?<minute>minutes?)|(?<S>seconds?))\b"),
            (m, c) => DurationReader.Of(
                m.Index, m.Index + m.Length, new Length((N(m, "count") + 0.5, DurationReader.UnitOf(m))))),
    ];

    private static Entity Quarter(Match match, Clock clock)
    {
        int? year = match.Groups["year"].Success ? N(match, "year")
            : match.Groups["swift"].Success ? clock.Today.Year + Swift(match.Groups["swift"].Value) : null;
        return Found(match, EntityKind.DateRange, clock.Quarter(year, N(match, "quarter")));
    }

    private static Entity RelativePeriod(Match match, Clock clock)
    {
        var swift = Swift(match.Groups["swift"].Value);
        return Found(match, EntityKind.DateRange, match.Groups["unit"].Value switch
        {
            "week" => clock.Week(swift),
            "weekend" => clock.Weekend(swift),
            "month" => clock.Month(swift),
            _ => Clock.Year(clock.Today.Year + swift),
        });
    }

    // "may" and "march" are months only where a month can stand
    private static Entity SingleMonth(Match match, Clock clock)
    {
        var isAlone = match.Result("$`").AsSpan().Trim().IsEmpty && match.Result("$'").AsSpan().Trim().IsEmpty;
        if (match.Value is "may" or "march" or "mar" && !isAlone && !IsAfterMonthContext(match)) return null;
        return Found(match, EntityKind.DateRange, clock.NamedMonth(Month(match.Value)));
    }

    private static readonly Regex MonthContext =
        Atom.Regex(@"\b(in|during|of|since|before|after|by|until|till|from|to|through|every|each|the|mid|early|late)$");

    // the longest of the words is far shorter than twenty letters
    private static bool IsAfterMonthContext(Match match)
    {
        var before = match.Result("$`").TrimEnd();
        return MonthContext.IsMatch(before[Math.Max(0, before.Length - 20)..]);
    }

    private static Entity MonthOfYear(Match match, Clock clock) => Found(match, EntityKind.DateRange, Clock.Month(
        match.Groups["year"].Success ? N(match, "year") : clock.Today.Year + Swift(match.Groups["swift"].Value),
        Month(match.Groups["month"].Value)));

    private static Entity Years(Match match, Clock clock) => Ranges.Join(
        match.Index,
        match.Index + match.Length,
        new Entity(0, 0, EntityKind.DateRange, Clock.Year(N(match, "one"))),
        new Entity(0, 0, EntityKind.DateRange, Clock.Year(N(match, "two"))),
        Style);

    private static Entity Season(Match match, Clock clock)
    {
        if (match.Value is "spring" or "fall" && !IsAfterMonthContext(match)) return null;
        var code = Seasons[match.Groups["season"].Value];
        var swift = match.Groups["swift"];
        var year = match.Groups["year"].Success ? match.Groups["year"].Value
            : swift.Success ? Clock.Year(clock.Today.Year + Swift(swift.Value)).Timex : null;
        return Found(match, EntityKind.DateRange, Clock.NotResolved(year == null ? code : $"{year}-{code}"));
    }

    private static Entity DaysOfMonth(Match match, Clock clock)
    {
        var first = DayOf(match, clock, N(match, "one"));
        var last = DayOf(match, clock, N(match, "two"));
        if (first is not { Value: null } || last is not { Value: null }) return null;
        var (start, end) = (match.Index, match.Index + match.Length);
        return Ranges.Join(
            start,
            end,
            new Entity(start, start, EntityKind.Date, first),
            new Entity(end, end, EntityKind.Date, last),
            Style);
    }

    private static Reading DayOf(Match match, Clock clock, int day)
    {
        if (match.Groups["month"].Success)
        {
            var month = Month(match.Groups["month"].Value);
            return match.Groups["year"].Success ? Clock.Date(N(match, "year"), month, day) : clock.MonthDay(month, day);
        }

        var first = clock.Month(Swift(match.Groups["swift"].Value)).Past.Start;
        return Clock.Date(first.Year, first.Month, day);
    }

    private static Entity NearTime(Match match, Clock clock)
    {
        var unit = match.Groups["unit"].Value switch { "hour" => 'H', "minute" => 'm', _ => 'S' };
        var (kind, reading) = clock.Span(new Length((1, unit)), Swift(match.Groups["swift"].Value));
        return Found(match, kind, reading);
    }

    private static Entity Regular(Match match, Clock clock) => Found(match, EntityKind.Set, Clock.NotResolved(
        match.Groups["two"].Success ? "P2W" : new Length((1, DurationReader.UnitOf(match))).Timex));

    private static Entity WordyDuration(Match match, Clock clock)
    {
        var word = match.Value;
        var isHalf = (" " + word).Contains(" half ", StringComparison.Ordinal);
        var isCouple = word.Contains("couple", StringComparison.Ordinal);
        var isSome = word[0] == 's' || word.Contains("few", StringComparison.Ordinal);
        var count = isHalf ? 0.5 : isCouple ? 2 : isSome ? 3 : 1;
        if (match.Groups["more"].Success) count += 0.5;
        var length = new Length((count, DurationReader.UnitOf(match)));
        return DurationReader.Of(match.Index, match.Index + match.Length, length);
    }
}
