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

    /// <summary>A date; not resolved when the month has no such day, null when no month has.</summary>
    public static Reading Date(int year, int month, int day)
    {
        if (year < 100) year += year < 40 ? 2000 : 1900;
        if (IsDate(year, month, day)) return Date(new DateObject(year, month, day));
        return year is >= 1 and <= 9998 ? NoDay(year.ToString("0000", CultureInfo.InvariantCulture), month, day) : null;
    }

    /// <summary>A day of any year; not resolved when the month has no such day, null when no month has.</summary>
    public Reading MonthDay(int month, int day)
    {
        if (!IsDate(2000, month, day)) return NoDay("XXXX", month, day);
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

    /// <summary>As it is meant in the course of a day: today without a year has begun, so it is past.</summary>
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

    /// <summary>The fourth Thursday of November, of a year or of any (null).</summary>
    public Reading NthWeekday(int? year, int month, int weekday, int nth)
    {
        var text = year is { } fixedYear ? fixedYear.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        var timex = string.Create(CultureInfo.InvariantCulture, $"{text}-{month:00}-WXX-{weekday}-{nth}");
        var (past, future) = (Day(year ?? Today.Year), Day(year ?? Today.Year));
        if (year == null && past >= Today) past = Day(Today.Year - 1);
        else if (year == null) future = Day(Today.Year + 1);
        return new Reading(timex, new Moment(past), new Moment(future));

        DateObject Day(int ofYear)
        {
            var first = new DateObject(ofYear, month, 1);
            return first.AddDays(((weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
        }
    }

    /// <summary>A quarter, of a year or of any (null).</summary>
    public Reading Quarter(int? year, int quarter)
    {
        var first = new DateObject(year ?? Today.Year, (quarter * 3) - 2, 1);
        var timex = Timex.Span(Timex.Date(first), Timex.Date(first.AddMonths(3)), "P3M");
        if (year != null) return Reading.Of(timex, first, first.AddMonths(3));

        var past = first < Today ? first : first.AddYears(-1);
        timex = Timex.Span("XXXX" + Timex.Date(first)[4..], "XXXX" + Timex.Date(first.AddMonths(3))[4..], "P3M");
        return new Reading(
            timex,
            new Moment(past, past.AddMonths(3)),
            new Moment(past.AddYears(1), past.AddYears(1).AddMonths(3)));
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
        if (month is < 1 or > 12 || year is < 1 or > 9998) return null;
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

    /// <summary>"next 3 days" starts tomorrow, "last 3 days" ends yesterday; with hours both touch now. The reading is
    /// null beyond the calendar.</summary>
    public (EntityKind Kind, Reading Reading) Span(Length length, int direction, bool fromNow = false)
    {
        var start = length.HasTime ? now : direction > 0 && !fromNow ? Today.AddDays(1) : Today;
        var kind = length.HasTime ? EntityKind.DateTimeRange : EntityKind.DateRange;
        if (length.After(start, direction) is not { } other) return (kind, null);
        var (first, last) = direction > 0 ? (start, other) : (other, start);
        Func<DateObject, string> text = length.HasTime ? Timex.DateTime : Timex.Date;
        return (kind, Reading.Of(Timex.Span(text(first), text(last), length.Timex), first, last));
    }

    /// <summary>"in 3 days" is a date, "in 5 minutes" a time of a date. The reading is null beyond the calendar.
    /// </summary>
    public (EntityKind Kind, Reading Reading) Shift(Length length, int direction)
    {
        var kind = length.HasTime ? EntityKind.DateTime : EntityKind.Date;
        if (length.After(length.HasTime ? now : Today, direction) is not { } time) return (kind, null);
        return (kind, length.HasTime ? Reading.Of(Timex.DateTime(time), time) : Date(time));
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

    private static Reading NoDay(string year, int month, int day) => month is < 1 or > 12 || day is < 1 or > 31
        ? null : NotResolved(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"));

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateObject.DaysInMonth(year, month);

    // the 31st of a month that has none is its last day
    private static DateObject Real(int year, int month, int day) =>
        new(year, month, Math.Min(day, DateObject.DaysInMonth(year, month)));
}
