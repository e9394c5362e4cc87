using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Calendar words, seen from a reference time. Weeks start on Monday; weekday 7 is Sunday.</summary>
internal sealed class Clock(DateObject now)
{
    private static readonly Dictionary<string, (int Start, int End)> DayParts = new()
    {
        ["MO"] = (8, 12),
        ["AF"] = (12, 16),
        ["EV"] = (16, 20),
        ["NI"] = (20, 24),
        ["DT"] = (8, 18),
        ["MI"] = (0, 8),
    };

    public DateObject Now => now;

    public DateObject Today => now.Date;

    public Reading Day(int swift) => Date(Today.AddDays(swift));

    public static Reading Date(DateObject day) => Reading.Of(Timex.Date(day), day);

    /// <summary>A date, or null when there is no such day.</summary>
    public static Reading Date(int year, int month, int day)
    {
        if (year < 100) year += year < 40 ? 2000 : 1900;
        return IsDate(year, month, day) ? Date(new DateObject(year, month, day)) : null;
    }

    /// <summary>A day of any year, or null when there is no such day.</summary>
    public Reading MonthDay(int month, int day)
    {
        if (!IsDate(2000, month, day)) return null;
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        var years = Enumerable.Range(Today.Year - 8, 17).Where(year => IsDate(year, month, day)).ToArray();
        var days = Array.ConvertAll(years, year => new DateObject(year, month, day));
        return new Reading(timex, new Moment(days.Last(d => d < Today)), new Moment(days.First(d => d >= Today)));
    }

    /// <summary>A day of any month.</summary>
    public Reading MonthlyDay(int day)
    {
        if (day is < 1 or > 31) return null;
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}");
        var month = new DateObject(Today.Year, Today.Month, 1);
        var thisMonth = Real(month.Year, month.Month, day);
        var past = thisMonth < Today ? thisMonth : Real(month.AddMonths(-1).Year, month.AddMonths(-1).Month, day);
        var future = thisMonth >= Today ? thisMonth : Real(month.AddMonths(1).Year, month.AddMonths(1).Month, day);
        return new Reading(timex, new Moment(past), new Moment(future));
    }

    /// <summary>As it is meant in the course of a day: a day without year that is today has begun, so it is past.</summary>
    public Reading Begun(Reading reading)
    {
        var isToday = now > Today && reading.Future.Start == Today && reading.Past != reading.Future;
        if (!isToday || reading.Timex.Contains('W', StringComparison.Ordinal)) return reading;
        var tomorrow = new Clock(Today.AddDays(1));
        return reading.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal)
            ? tomorrow.MonthlyDay(Today.Day) : tomorrow.MonthDay(Today.Month, Today.Day);
    }

    public Reading Weekday(int weekday)
    {
        var day = InWeek(weekday, 0);
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");
        return day < Today
            ? new Reading(timex, new Moment(day), new Moment(day.AddDays(7)))
            : new Reading(timex, new Moment(day.AddDays(-7)), new Moment(day));
    }

    public Reading Weekday(int weekday, int weeks) => Date(InWeek(weekday, weeks));

    public Reading Week(int swift)
    {
        var monday = InWeek(1, swift);
        return Reading.Of(Timex.Week(monday), monday, monday.AddDays(7));
    }

    /// <summary>By ISO 8601, or null when this year has no such week.</summary>
    public Reading WeekOfYear(int week)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(Today.Year)) return null;
        var monday = ISOWeek.ToDateTime(Today.Year, week, DayOfWeek.Monday);
        return Reading.Of(Timex.Week(monday), monday, monday.AddDays(7));
    }

    public Reading Weekend(int swift)
    {
        var saturday = InWeek(6, swift);
        return Reading.Of(Timex.Week(saturday) + "-WE", saturday, saturday.AddDays(2));
    }

    public Reading Month(int swift)
    {
        var first = new DateObject(Today.Year, Today.Month, 1).AddMonths(swift);
        return Reading.Of(Timex.Month(first), first, first.AddMonths(1));
    }

    /// <summary>A month of any year.</summary>
    public Reading NamedMonth(int month)
    {
        var first = new DateObject(Today.Year, month, 1);
        var past = month < Today.Month ? first : first.AddYears(-1);
        var future = month >= Today.Month ? first : first.AddYears(1);
        return new Reading(
            string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"),
            new Moment(past, past.AddMonths(1)),
            new Moment(future, future.AddMonths(1)));
    }

    public static Reading Month(int year, int month)
    {
        if (year < 100) year += year < 40 ? 2000 : 1900;
        if (month is < 1 or > 12) return null;
        var first = new DateObject(year, month, 1);
        return Reading.Of(Timex.Month(first), first, first.AddMonths(1));
    }

    public static Reading Year(int year)
    {
        if (year < 100) year += year < 40 ? 2000 : 1900;
        if (year is < 1 or > 9998) return null;
        var first = new DateObject(year, 1, 1);
        return Reading.Of(string.Create(CultureInfo.InvariantCulture, $"{year:0000}"), first, first.AddYears(1));
    }

    /// <summary>"next 3 days" starts tomorrow, "last 3 days" ends yesterday; with hours both touch now.</summary>
    public (EntityKind Kind, Reading Reading) Span(Length length, int direction, bool fromNow = false)
    {
        var start = length.HasTime ? now : direction > 0 && !fromNow ? Today.AddDays(1) : Today;
        var other = length.After(start, direction);
        var (first, last) = direction > 0 ? (start, other) : (other, start);
        Func<DateObject, string> text = length.HasTime ? Timex.DateTime : Timex.Date;
        var kind = length.HasTime ? EntityKind.DateTimeRange : EntityKind.DateRange;
        return (kind, Reading.Of(Timex.Span(text(first), text(last), length.Timex), first, last));
    }

    /// <summary>"in 3 days" is a date, "in 5 minutes" a time of a date.</summary>
    public (EntityKind Kind, Reading Reading) Shift(Length length, int direction)
    {
        var time = length.After(length.HasTime ? now : Today, direction);
        return length.HasTime
            ? (EntityKind.DateTime, Reading.Of(Timex.DateTime(time), time))
            : (EntityKind.Date, Date(time));
    }

    /// <summary>A time of day; both halves of the day when nothing says which.</summary>
    public static Reading[] Time(int hour, int? minute, int? second, bool open)
    {
        if (hour == 24) hour = 0;
        var readings = new[] { At(hour, minute, second) };
        return open && hour <= 12 ? [.. readings, At(hour >= 12 ? hour - 12 : hour + 12, minute, second)] : readings;
    }

    public static Reading DayPart(string code)
    {
        var (start, end) = DayParts[code];
        var last = DateObject.MinValue.AddHours(end);
        if (end == 24) last = last.AddSeconds(-1);
        return Reading.Of("T" + code, DateObject.MinValue.AddHours(start), last);
    }

    public static Reading NotResolved(string timex) => new(timex, default, default, "not resolved");

    private static Reading At(int hour, int? minute, int? second)
    {
        var time = DateObject.MinValue.AddHours(hour).AddMinutes(minute ?? 0).AddSeconds(second ?? 0);
        return Reading.Of(Timex.Time(hour, minute, second), time);
    }

    private DateObject InWeek(int weekday, int weeks)
    {
        var today = Today.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)Today.DayOfWeek;
        return Today.AddDays(weekday - today + (7 * weeks));
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateObject.DaysInMonth(year, month);

    // the 31st of a month that has none is its last day
    private static DateObject Real(int year, int month, int day) =>
        new(year, month, Math.Min(day, DateObject.DaysInMonth(year, month)));
}
