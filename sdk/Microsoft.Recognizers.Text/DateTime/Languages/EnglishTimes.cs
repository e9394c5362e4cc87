using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

/// <summary>The words of dates and times in English.</summary>
internal static partial class EnglishTimes
{
    private const string Months = "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?"
        + "|oct(ober)?|nov(ember)?|dec(ember)?";

    private const string Weekdays =
        "mon(day)?|tue(s(day)?)?|wed(nesday|s)?|thu(rs(day)?|r)?|fri(day)?|sat(urday)?|sun(day)?";

    private const string Hours = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string Units = "one|two|three|four|five|six|seven|eight|nine";
    private const string MinuteWord = @"(twenty|thirty|forty|fifty)([\s-](" + Units + "))?"
        + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    private const string NumeralWord = MinuteWord + "|" + Hours;
    private const string Numeral = @"\d{1,2}|" + NumeralWord;

    private const string DayNumber = @"(3[01]|[12]\d|0?[1-9])(\s?(st|nd|rd|th))?(?![\d:]|\s*[ap]\.?m\b)"
        + "|(twenty|thirty)[ -]?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth"
        + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
        + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(twenty|thirty)[ -](" + Units + ")";

    private static readonly RangeStyle Style = new(StaysOpen: true, ZeroHours: false, FullTimes: false);

    private const string YearNumber = @"(1[5-9]|20)\d\d";
    private const string Half = @"(?<half>(a\.m\.|p\.m\.|am|pm|a\.?m|p\.?m)(?![a-z]))";
    private const string DayPart = "morning|afternoon|evening|night|daytime";
    private const string InDayPart = @"(\s*,?\s*(in\s+the|at|this)\s+(?<part>" + DayPart + @")\b)";

    private static readonly Dictionary<string, long> Words =
        NumberModels.Table.Get(Culture.English, true).Words.Cardinals;

    private static readonly Dictionary<string, long> OrdinalWords =
        NumberModels.Table.Get(Culture.English, true).Words.Ordinals;

    public static TimeLanguage Create(bool dayFirst) => new()
    {
        Atoms = [.. Dates(dayFirst), .. Periods(), .. Times(), .. Recurring()],
        Numbers = NumberModels.Table.Get(Culture.English, true).UnitNumberReader,
        DurationUnit = Atom.Regex(
            @"\G[\s-]*((?<Y>years?|yrs?)|(?<M>months?)|(?<W>weeks?|wks?)|(?<D>days?)|(?<H>hours?|hrs?|hr|h)"
            + @"|(?<minute>minutes?|mins?)|(?<S>seconds?|secs?))\b"),
        HalfMore = Atom.Regex(@"\G\s+and\s+a\s+half\b"),
        DurationGap = Atom.Regex(@"^\s*,?\s*(and)?\s*$"),
        DateTimeGap = Atom.Regex(@"^t$|^\s*(,|-|@)?\s*((at|on|for|around|about|@|in\s+the|by|of|from)\s+)?(the\s+)?$"),
        TimeDateGap = Atom.Regex(@"^\s*,?\s*((on|of|for|in)\s+)?(the\s+)?$"),
        DayPartGap = Atom.Regex(@"^\s*,?\s*((at|around|about|in\s+the|on)\s+)?$"),
        WeekdayGap = Atom.Regex(@"^\s*[,-]?\s*(\(|(on|the)\s+)?$"),
        RangeStyle = Style,
        RangeGap = Atom.Regex(@"^\s*(to|till|until|thru|through|--?|–|—|~)\s*(the\s+)?$"),
        RangePrefix = Atom.Regex(@"\bfrom\s+(the\s+)?$"),
        BetweenGap = Atom.Regex(@"^\s*(and|to|-)\s*(the\s+)?$"),
        BetweenPrefix = Atom.Regex(@"\bbetween\s+(the\s+)?$"),
        AgoSuffix = Atom.Regex(@"^\s+(ago|before\s+(now|today)|earlier)\b"),
        LaterSuffix = Atom.Regex(@"^\s+(later(?!\s+than)|from\s+(now|today)|hence|after\s+(now|today))\b"),
        InPrefix = Atom.Regex(@"\bin\s+(the\s+)?$"),
        WithinPrefix = Atom.Regex(@"\bwithin\s+(the\s+)?(next\s+)?$"),
        AfterGap = Atom.Regex(@"^\s+(after|from)\s+(the\s+)?$"),
        BeforeGap = Atom.Regex(@"^\s+before\s+(the\s+)?$"),
        NextPrefix = Atom.Regex(@"\b(next|coming|upcoming|following)\s+$"),
        LastPrefix = Atom.Regex(@"\b(last|past|previous)\s+$"),
        EveryPrefix = Atom.Regex(@"\b(every|each)\s+$"),
        DailySuffix = Atom.Regex(@"^\s*,?\s*((every|each)\s+day|everyday|daily)\b"),
        Modifiers =
        [
            ("before", Atom.Regex(@"\b(before|prior\s+to|no\s+later\s+than|earlier\s+than|by)\s+(the\s+)?$"), null),
            ("after", Atom.Regex(@"\b(after|later\s+than)\s+(the\s+)?$"), null),
            ("since", Atom.Regex(@"\b(since|starting(\s+from|\s+on)?)\s+(the\s+)?$"), null),
            ("until", Atom.Regex(@"\b(until|till)\s+(the\s+)?$"), null),
            ("more", Atom.Regex(@"\b(more\s+than|over|at\s+least)\s+$"), null),
            ("less", Atom.Regex(@"\b(less\s+than|under|at\s+most|up\s+to)\s+$"), null),
        ],
    };

    private static Entity Found(Match match, EntityKind kind, params Reading[] readings) =>
        readings is [null] ? null : new Entity(match.Index, match.Index + match.Length, kind, readings);

    private static int Number(string text)
    {
        var digits = new string([.. text.TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length > 0) return int.Parse(digits, CultureInfo.InvariantCulture);
        var words = text.Replace('-', ' ');
        return (int)(Words.TryGetValue(words, out var value) || OrdinalWords.TryGetValue(words, out value) ? value : 0);
    }

    private static int Month(string name) =>
        1 + ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3], StringComparison.Ordinal) / 3);

    private static int Weekday(string name) =>
        1 + ("montuewedthufrisatsun".IndexOf(name[..3], StringComparison.Ordinal) / 3);

    /// <summary>-1 for last, 0 for this, 1 for next.</summary>
    private static int Swift(string word) => word switch
    {
        "next" or "coming" or "upcoming" or "following" => 1,
        "last" or "past" or "previous" => -1,
        _ => 0,
    };
}
