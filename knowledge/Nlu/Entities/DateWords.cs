using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Turns the words of a matched date into a calendar date.</summary>
internal static class DateWords
{
    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日天末"];

    public static DateReading? Resolve(Match match, DateOnly today, DateReading? previous)
    {
        var date = Kind(match) switch
        {
            "iso" or "month" => MonthDay(match, today, previous),
            "lunar" => LunarDate(match, today),
            "feast" => Feast(match, today),
            "relmonth" or "thismonth" => RelativeMonth(match, today),
            "week" => Week(match, today),
            "dayword" => DayWord(match.Value, today),
            "ago" => Ago(match, today),
            _ => YearPart(match, today),
        };
        return date is null ? null : date with { Start = match.Index, Length = match.Length, YearStated = HasYear(match) || previous is not null };
    }

    /// <summary>The latest date with this day of the month that is not after today; null when no recent month has it.</summary>
    public static DateOnly? LatestDay(int day, DateOnly today)
    {
        for (var month = FirstOfMonth(today); month > today.AddMonths(-3); month = month.AddMonths(-1))
        {
            if (Day(month.Year, month.Month, day) is { } date && date <= today)
                return date;
        }
        return null;
    }

    private static string Kind(Match match)
    {
        foreach (var kind in (string[])["iso", "lunar", "feast", "month", "relmonth", "thismonth", "week", "dayword", "ago"])
        {
            if (match.Groups[kind].Success)
                return kind;
        }
        return "year";
    }

    private static DateReading? MonthDay(Match match, DateOnly today, DateReading? previous)
    {
        var month = match.Groups["m"].Value == "元" ? 1 : Number(match.Groups["m"])!.Value;
        var day = Number(match.Groups["d"]);
        var year = YearOf(match, today);
        if (year is null && previous is not null)
            year = month < previous.From.Month ? previous.From.Year + 1 : previous.From.Year;
        if (year is null)
        {
            var begin = Day(today.Year, month, day ?? 1);
            year = begin is null || begin > today ? today.Year - 1 : today.Year;
        }
        if (match.Groups["part"].Success)
            return Make(Day(year.Value, month, 1), DatePrecision.Month, true);
        return Make(Day(year.Value, month, day ?? 1), day is null ? DatePrecision.Month : DatePrecision.Day, false);
    }

    private static DateReading? RelativeMonth(Match match, DateOnly today)
    {
        var back = match.Groups["rm"].Value switch { ['上', '上', ..] => 2, ['上', ..] => 1, _ => 0 };
        var month = FirstOfMonth(today).AddMonths(-back);
        if (match.Groups["part"].Success)
            return Make(month, DatePrecision.Month, true);
        return Number(match.Groups["d"]) is { } day ? Make(Day(month.Year, month.Month, day), DatePrecision.Day, false) : Make(month, DatePrecision.Month, false);
    }

    private static DateReading? Week(Match match, DateOnly today)
    {
        var weeks = match.Groups["rw"].Value switch { ['上', '上', ..] => 2, ['上', ..] => 1, _ => 0 };
        var monday = today.AddDays(-((int)today.DayOfWeek + 6) % 7 - 7 * weeks);
        if (!match.Groups["wd"].Success)
            return Make(monday, DatePrecision.Day, true);
        var day = Array.FindIndex(Weekdays, names => names.Contains(match.Groups["wd"].Value, StringComparison.Ordinal));
        return Make(monday.AddDays(day), DatePrecision.Day, match.Groups["wd"].Value == "末");
    }

    private static DateReading? DayWord(string word, DateOnly today) => word switch
    {
        "今天" or "今日" => Make(today, DatePrecision.Day, false),
        "昨天" or "昨日" => Make(today.AddDays(-1), DatePrecision.Day, false),
        "前天" => Make(today.AddDays(-2), DatePrecision.Day, false),
        "大前天" => Make(today.AddDays(-3), DatePrecision.Day, false),
        "前两天" => Make(today.AddDays(-2), DatePrecision.Day, true),
        "前几天" or "前些天" => Make(today.AddDays(-4), DatePrecision.Day, true),
        _ => Make(FirstOfMonth(today.AddMonths(-1)), DatePrecision.Month, true),
    };

    private static DateReading? Ago(Match match, DateOnly today)
    {
        var unit = match.Groups["nu"].Value;
        var word = match.Groups["n"].Value;
        if (word == "半")
            return unit is "年" ? Make(FirstOfMonth(today.AddMonths(-6)), DatePrecision.Month, true) : Make(today.AddDays(-15), DatePrecision.Day, true);
        var count = word switch { "俩" => 2, "仨" => 3, _ => (int)(NumberReader.Parse(word) ?? 0) };
        if (count == 0 || count > 999)
            return null;
        return unit switch
        {
            "年" when count == 1 => Make(FirstOfMonth(today.AddYears(-1)), DatePrecision.Month, true),
            "年" when count <= 60 => Make(new DateOnly(today.Year - count, 1, 1), DatePrecision.Year, true),
            "天" => Make(today.AddDays(-count), DatePrecision.Day, true),
            "个月" or "个多月" => Make(FirstOfMonth(today.AddMonths(-count)), DatePrecision.Month, true),
            "月" when word is "俩" or "仨" => Make(FirstOfMonth(today.AddMonths(-count)), DatePrecision.Month, true),
            "月" => Make(Day(count <= today.Month ? today.Year : today.Year - 1, count, 1), DatePrecision.Month, true),
            "年" => null,
            _ => Make(today.AddDays(-7 * count), DatePrecision.Day, true),
        };
    }

    private static DateReading? YearPart(Match match, DateOnly today)
    {
        var part = match.Groups["yp"].Value;
        var year = YearOf(match, today);
        if (part.Length == 0)
            return year is null ? null : Make(Day(year.Value, 1, 1), DatePrecision.Year, false);
        var month = part switch
        {
            "年初" or "初" or "上半年" => 1,
            "年中" => 6,
            "下半年" => 7,
            "春天" => 3,
            "夏天" => 6,
            "秋天" => 9,
            _ => 12,
        };
        year ??= month > today.Month ? today.Year - 1 : today.Year;
        return Make(Day(year.Value, month, 1), DatePrecision.Month, true);
    }

    private static DateReading? LunarDate(Match match, DateOnly today)
    {
        var month = match.Groups["lw"].Value switch { "正月" => 1, "冬月" => 11, "腊月" => 12, _ => Number(match.Groups["lm"]) ?? 0 };
        var day = match.Groups["lhalf"].Success ? 15 : match.Groups["ld"].Success ? LunarCalendar.DayOf(match.Groups["ld"].Value) : null;
        var date = YearOf(match, today) is { } year
            ? LunarCalendar.Date(year, month, day ?? 1)
            : LunarCalendar.Latest(month, day ?? 1, today);
        return day is null ? Make(date, DatePrecision.Month, true) : Make(date, DatePrecision.Day, false);
    }

    private static DateReading? Feast(Match match, DateOnly today)
    {
        var name = match.Groups["f"].Value;
        var found = YearOf(match, today) is { } year ? LunarCalendar.Feast(name, year) : LunarCalendar.LatestFeast(name, today);
        if (found is not { } date)
            return null;
        var shift = match.Groups["side"].Value switch { "" => 0, var side when side.Contains('前', StringComparison.Ordinal) => -7, _ => 7 };
        var month = FirstOfMonth(date.AddDays(shift));
        return Make(month > today ? FirstOfMonth(today) : month, DatePrecision.Month, true);
    }

    private static bool HasYear(Match match) => match.Groups["y"].Success || match.Groups["ry"].Success || match.Groups["rm"].Success;

    private static int? YearOf(Match match, DateOnly today)
    {
        if (match.Groups["ry"].Success)
            return today.Year - match.Groups["ry"].Value switch { "今年" => 0, "去年" or "上年" => 1, "前年" => 2, _ => 3 };
        if (Number(match.Groups["y"]) is not { } year)
            return null;
        return year >= 1900 ? year : 2000 + year <= today.Year + 1 ? 2000 + year : 1900 + year;
    }

    private static int? Number(Group group)
    {
        if (!group.Success)
            return null;
        if (int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var written))
            return written;
        if (group.Length >= 2 && !group.Value.Contains('十', StringComparison.Ordinal))
            return group.Value.Aggregate(0, (sum, digit) => sum * 10 + "零一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal));
        return (int?)NumberReader.Parse(group.Value);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DateOnly FirstOfMonth(DateOnly date) => new(date.Year, date.Month, 1);

    private static DateReading? Make(DateOnly? date, DatePrecision precision, bool approximate) =>
        date is { } from ? new DateReading(0, 0, from, precision, approximate, false) : null;
}
