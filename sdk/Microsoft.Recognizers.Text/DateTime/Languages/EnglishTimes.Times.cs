using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class EnglishTimes
{
    private const string OClock = @"(\s*(o\s?['’]?\s?clock)\b)";

    private static readonly Dictionary<string, string> DayParts = new()
    {
        ["morning"] = "MO",
        ["afternoon"] = "AF",
        ["evening"] = "EV",
        ["night"] = "NI",
        ["daytime"] = "DT",
    };

    private static IEnumerable<Atom> Times() =>
    [
        new(
            Atom.Regex(
                $@"(?<![\d:.,/])(?<hour>2[0-4]|[01]?\d):(?<min>[0-5]\d)(:(?<sec>[0-5]\d))?(\s*{Half}"
                + $@"|{InDayPart}|(?![\d:])){OClock}?"),
            ClockTime),
        new(
            Atom.Regex(
                $@"\b(?<hour>2[0-4]|[01]?\d|{Hours})((?<min>[0-5]\d)|\s*[.:]\s*(?<min>[0-5]\d)|\s"
                + $@"(?<min>{NumeralWord}))?\s*{Half}"),
            ClockTime),
        new(Atom.Regex($@"\b(?<hour>2[0-4]|[01]?\d|{Hours}){OClock}(\s*{Half}|{InDayPart})?"), ClockTime),
        new(Atom.Regex($@"\b(?<hour>1?\d|{Hours})(\s(?<min>{Numeral}))?{InDayPart}"), ClockTime),
        new(
            Atom.Regex(
                $@"(?<=\b(at|around)\s+)(?<hour>2[0-4]|[01]?\d|{Hours})(\s(?<min>thirty|fifteen|forty[\s-]five))?\b"
                + @"(?!\s*[%/:.,]?\d|\s*(percent|%|[ap]\.?m\b|o['’\s]))"),
            ClockTime),
        new(
            Atom.Regex(
                $@"\b(?<hour>{Hours})\s+(?<min>{MinuteWord})\b(?![\s-]+({Hours}|hundred|thousand|million)\b)"),
            ClockTime),
        new(Atom.Regex($@"\b(?<hour>1[0-2]|[1-9])ish\b"), (m, c) =>
            Found(m, EntityKind.Time, Clock.Time(N(m, "hour"), null, null, false))),
        new(
            Atom.Regex(
                $@"(?<![\d:.,/])\b((?<half>half)|(?<quarter>a\s+quarter|quarter)|(?<count>{Numeral})(\s+"
                + $@"(minutes?|mins?))?)\s+(?<way>past|after|to|till|before)\s+(?<hour>1[0-2]|0?[1-9]|{Hours})"
                + $@"(:00)?{OClock}?(\s*(?<ampm>am|pm|a\.m\.|p\.m\.)|{InDayPart})?(?!\d)"),
            PastHour),
        new(
            Atom.Regex(
                @"\b(12\s+)?(noonish|noon|midday|noontime)\b"),
            (m, c) => Found(m, EntityKind.Time, Clock.Time(12, null, null, false))),
        new(Atom.Regex(@"\b(12\s+)?midnight\b"), (m, c) => Found(m, EntityKind.Time, Clock.Time(0, null, null, false))),
        new(Atom.Regex($@"\b(?<!good\s+)((in|at)\s+(the\s+)?|the\s+)?(?<part>{DayPart})s?\b"), (m, c) =>
            Found(m, EntityKind.TimeRange, Clock.DayPart(DayParts[m.Groups["part"].Value])) with { IsDayPart = true }),
        new(Atom.Regex($@"\b((this|(?<last>last))\s+(?<part>{DayPart})|(?<part>tonight))\b"), DayPartOfToday),
        new(Atom.Regex($@"(?<![\d:.,/])\b(?<hour>1[0-2]|[1-9]|{Hours})\b(?![:.,/]\d)"), (m, c) =>
            ClockTime(m, c) with { IsWeak = true }),
    ];

    private static Entity ClockTime(Match match, Clock clock)
    {
        var hour = N(match, "hour");
        int? minute = match.Groups["min"].Success ? N(match, "min") : null;
        int? second = match.Groups["sec"].Success ? N(match, "sec") : null;
        if (hour > 24 || minute > 59) return null;

        var afternoon = IsAfternoon(match, "half", hour);
        if (afternoon == true && hour < 12) hour += 12;
        if (afternoon == false && hour == 12) hour = 0;
        return Found(match, EntityKind.Time, Clock.Time(hour, minute, second, open: afternoon == null && hour > 0)) with
        {
            IsBareHour = minute == null,
        };
    }

    /// <summary>Null when neither half nor part of the day is named.</summary>
    private static bool? IsAfternoon(Match match, string half, int hour)
    {
        if (match.Groups[half].Success) return match.Groups[half].Value[0] == 'p';
        if (!match.Groups["part"].Success) return null;
        return match.Groups["part"].Value switch
        {
            "morning" => false,
            "night" => hour is > 5 and < 12,
            _ => true,
        };
    }

    private static Entity PastHour(Match match, Clock clock)
    {
        var minutes = match.Groups["half"].Success ? 30 : match.Groups["quarter"].Success ? 15 : N(match, "count");
        var hour = N(match, "hour");
        var afternoon = IsAfternoon(match, "ampm", hour);
        if (minutes is 0 or > 59 || (match.Groups["count"].Success && !IsClockWord(match))) return null;

        if (afternoon == true && hour < 12) hour += 12;
        var before = match.Groups["way"].Value is "to" or "till" or "before";
        if (before) (hour, minutes) = (hour == 0 ? 23 : hour - 1, 60 - minutes);
        if (before && hour == 0) hour = 12;
        return Found(match, EntityKind.Time, Clock.Time(hour, minutes, null, open: afternoon == null));
    }

    // "5 to 6" is a range, "20 to 6", "five past six" and "5 minutes to 6" are times
    private static bool IsClockWord(Match match) =>
        match.Groups["way"].Value == "past" || match.Value.Contains("min", StringComparison.Ordinal)
        || (match.Groups["way"].Value is "to" or "till" && N(match, "count") > 12);

    private static Entity DayPartOfToday(Match match, Clock clock)
    {
        var word = match.Groups["part"].Value;
        var day = new Entity(0, 0, EntityKind.Date, clock.Day(match.Groups["last"].Success ? -1 : 0));
        var part = new Entity(0, 0, EntityKind.TimeRange, Clock.DayPart(DayParts[word == "tonight" ? "night" : word]));
        return Ranges.DateAndTime(match.Index, match.Index + match.Length, day, part) with { IsDayPart = true };
    }
}
