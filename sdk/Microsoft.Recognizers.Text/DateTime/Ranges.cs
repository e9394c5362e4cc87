using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Joins dates with times, and the two ends of ranges.</summary>
internal static class Ranges
{
    /// <summary>The same for each way to understand the time.</summary>
    public static Entity DateAndTime(int start, int end, Entity date, Entity time)
    {
        var kind = time.Kind == EntityKind.TimeRange ? EntityKind.DateTimeRange : EntityKind.DateTime;
        var readings =
            from t in time.Readings
            from d in date.Readings
            select new Reading(Timex(d.Timex, t), t.Past.On(d.Past.Start), t.Past.On(d.Future.Start));
        return new Entity(start, end, kind, [.. readings]);
    }

    public static bool CanJoin(Entity a, Entity b) => (a.Kind, b.Kind) switch
    {
        (EntityKind.Date, EntityKind.Date) or (EntityKind.Time, EntityKind.Time) => true,
        (EntityKind.DateTime, EntityKind.DateTime) => true,
        (EntityKind.DateTime, EntityKind.Time) => !b.IsWeak,
        (EntityKind.DateRange, EntityKind.DateRange) => a.Readings.Length == 1 && b.Readings.Length == 1,
        _ => false,
    };

    /// <summary>Null when the end lies before the start.</summary>
    public static Entity Join(int start, int end, Entity a, Entity b, RangeStyle style) => a.Kind switch
    {
        EntityKind.Time => new Entity(start, end, EntityKind.TimeRange, Times(a, b, style)),
        EntityKind.DateTime => DateTimes(start, end, a, b, style),
        _ => Dates(start, end, a.Readings[0], b.Readings[0]),
    };

    private static string Timex(string date, Reading time)
    {
        if (!time.Timex.StartsWith('(')) return date + time.Timex;
        var parts = time.Timex.Trim('(', ')').Split(',');
        var last = time.Past.End?.Day > 1 ? DateTime.Timex.NextDay(date) : date;
        return DateTime.Timex.Span(date + parts[0], last + parts[1], parts[2]);
    }

    private static Entity Dates(int start, int end, Reading from, Reading to)
    {
        var (pastStart, pastEnd) = (from.Past.Start, to.Past.Start);
        var (futureStart, futureEnd) = (from.Future.Start, to.Future.Start);
        var isOpen = from.Past != from.Future || to.Past != to.Future;
        if (isOpen && from.Past == from.Future) (pastEnd, futureEnd) = (InYear(to, pastStart), InYear(to, pastStart));
        if (isOpen && to.Past == to.Future) (pastStart, futureStart) = (Before(from, pastEnd), Before(from, pastEnd));
        if (futureEnd < futureStart) futureStart = pastStart;
        if (pastEnd < pastStart) pastEnd = futureEnd;
        if (futureEnd < futureStart || pastEnd < pastStart) return null;

        var isMonths = from.Timex.Length is 4 or 7 && to.Timex.Length is 4 or 7;
        var fromTimex = from.Past.End == null ? from.Timex : DateTime.Timex.Date(pastStart);
        var toTimex = to.Past.End == null ? to.Timex : DateTime.Timex.Date(pastEnd);
        var months = ((pastEnd.Year - pastStart.Year) * 12) + pastEnd.Month - pastStart.Month;
        var length = from.Timex.Length == 4 && to.Timex.Length == 4
            ? string.Create(CultureInfo.InvariantCulture, $"P{pastEnd.Year - pastStart.Year}Y")
            : isMonths ? string.Create(CultureInfo.InvariantCulture, $"P{months}M")
            : DateTime.Timex.Days(futureStart, futureEnd);
        return new Entity(start, end, EntityKind.DateRange, new Reading(
            DateTime.Timex.Span(fromTimex, toTimex, length),
            new Moment(pastStart, pastEnd),
            new Moment(futureStart, futureEnd)));
    }

    private static DateObject InYear(Reading to, DateObject start) =>
        to.Past.Start.Year == start.Year && to.Past.Start >= start ? to.Past.Start
        : to.Future.Start >= start && to.Past.Start < start ? to.Future.Start
        : Move(to.Past.Start, start);

    private static DateObject Before(Reading from, DateObject end) =>
        from.Future.Start <= end ? from.Future.Start : from.Past.Start <= end ? from.Past.Start
        : from.Past.Start.AddYears(end.Year - from.Past.Start.Year);

    private static DateObject Move(DateObject day, DateObject start)
    {
        var moved = day.AddYears(start.Year - day.Year);
        return moved < start ? moved.AddYears(1) : moved;
    }

    private static Entity DateTimes(int start, int end, Entity a, Entity b, RangeStyle style)
    {
        var readings = new List<Reading>();
        var to = b.Kind == EntityKind.Time ? SameDay(a, b) : b.Readings;
        var count = style.StaysOpen && a.Readings.Length == to.Length ? to.Length : 1;
        for (var i = 0; i < count; i++)
        {
            var (from, last) = (a.Readings[i], to[i]);
            var (pastEnd, futureStart) = (last.Past.Start, from.Future.Start);
            if (pastEnd < from.Past.Start) pastEnd = last.Future.Start;
            if (last.Future.Start < futureStart) futureStart = from.Past.Start;
            if (pastEnd < from.Past.Start || last.Future.Start < futureStart) continue;
            readings.Add(new Reading(
                DateTime.Timex.Span(
                    PointTimex(from, style),
                    PointTimex(last, style),
                    DateTime.Timex.Hours(last.Future.Start - futureStart, style.ZeroHours)),
                new Moment(from.Past.Start, pastEnd),
                new Moment(futureStart, last.Future.Start)));
        }

        return readings.Count == 0 ? null : new Entity(start, end, EntityKind.DateTimeRange, [.. readings]);
    }

    private static string PointTimex(Reading point, RangeStyle style) =>
        style.FullTimes && point.Past == point.Future ? DateTime.Timex.DateTime(point.Past.Start) : point.Timex;

    private static Reading[] SameDay(Entity a, Entity b) =>
    [
        .. a.Readings.Select((from, i) => (from, time: b.Readings[Math.Min(i, b.Readings.Length - 1)])).Select(pair =>
            new Reading(
                pair.from.Timex[..pair.from.Timex.IndexOf('T', StringComparison.Ordinal)] + pair.time.Timex,
                pair.time.Past.On(pair.from.Past.Start),
                pair.time.Past.On(pair.from.Future.Start))),
    ];

    private static Reading[] Times(Entity a, Entity b, RangeStyle style)
    {
        var (first, last) = (a.Readings[0].Past.Start, b.Readings[0].Past.Start);
        var (aOpen, bOpen) = (a.Readings.Length > 1, b.Readings.Length > 1);
        if (aOpen && bOpen && style.StaysOpen) return Open(a, b, first, last, style);
        var isAfternoon = last.Hour >= 12 && first.Hour < 12;
        if (aOpen && !bOpen && isAfternoon && first.AddHours(12) < last)
            first = first.AddHours(12);
        if (bOpen && first > last && last.Hour < 12 && last.AddHours(12) > first) last = last.AddHours(12);
        return [Span(a, b, first, last, style)];
    }

    private static Reading[] Open(Entity a, Entity b, DateObject first, DateObject last, RangeStyle style)
    {
        if (first.Hour == 12) first = first.AddHours(-12);
        if (last.Hour == 12) last = last.AddHours(-12);
        var isReversed = last <= first;
        if (isReversed) last = last.AddHours(12);
        var morning = Span(a, b, first, last, style);
        var isExact = !a.IsBareHour || !b.IsBareHour;
        return isExact && isReversed ? [morning] : [morning, Span(a, b, first.AddHours(12), last.AddHours(12), style)];
    }

    private static Reading Span(Entity a, Entity b, DateObject first, DateObject last, RangeStyle style)
    {
        if (first.Day == last.Day && last < first) last = last.AddDays(1);
        var timex = DateTime.Timex.Span(
            TimeTimex(a, first), TimeTimex(b, last), DateTime.Timex.Hours(last - first, style.ZeroHours));
        return Reading.Of(timex, first, last);
    }

    private static string TimeTimex(Entity entity, DateObject time) => DateTime.Timex.Time(
        time.Hour,
        entity.Readings[0].Timex.Length > 3 ? time.Minute : null,
        entity.Readings[0].Timex.Length > 6 ? time.Second : null);
}
