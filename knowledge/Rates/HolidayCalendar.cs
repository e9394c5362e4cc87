using System.Collections.Frozen;

namespace UnionBot.Knowledge.Rates;

/// <summary>Working days, rest days and statutory holidays (<c>data/rates/holidays.yml</c>).</summary>
public sealed class HolidayCalendar(IEnumerable<HolidayYear> years)
{
    private readonly FrozenDictionary<int, DaysOfYear> years =
        years.ToFrozenDictionary(year => year.Year, year => new DaysOfYear(year));

    /// <summary>The kind of the day; never a guess for a year that is not in the data.</summary>
    public DayKind KindOf(DateOnly day) =>
        years.TryGetValue(day.Year, out var year) ? year.KindOf(day) : DayKind.NotYetKnown;

    /// <summary>Working days from the first to the last day, both included; null when a year is not in the
    /// data.</summary>
    public int? WorkingDays(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var kind = KindOf(day);
            if (kind == DayKind.NotYetKnown)
                return null;
            count += kind == DayKind.Workday ? 1 : 0;
        }

        return count;
    }

    private sealed class DaysOfYear(HolidayYear year)
    {
        private readonly FrozenSet<DateOnly> statutory = year.Statutory.ToFrozenSet();
        private readonly FrozenSet<DateOnly> daysOff = year.DaysOff.ToFrozenSet();
        private readonly FrozenSet<DateOnly> makeupWork = year.MakeupWork.ToFrozenSet();

        public DayKind KindOf(DateOnly day)
        {
            if (statutory.Contains(day))
                return DayKind.Holiday;
            if (daysOff.Contains(day))
                return DayKind.RestDay;
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            return weekend && !makeupWork.Contains(day) ? DayKind.RestDay : DayKind.Workday;
        }
    }
}
