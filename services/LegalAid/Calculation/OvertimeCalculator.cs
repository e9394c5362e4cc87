using UnionBot.Knowledge.Rates;
using DayKinds = System.Collections.Generic.IReadOnlyDictionary<System.DateOnly, UnionBot.Knowledge.Rates.DayKind>;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Overtime pay (Labor Law arts 41, 44; Wage Payment Rules art. 13).</summary>
public static class OvertimeCalculator
{
    /// <summary>Near enough to tell how many months a period of standard hours has; no amount depends on it.</summary>
    private const decimal DaysOfAMonth = 21;

    private const decimal HoursPerMonthAllowed = 36;

    /// <summary>The pay by kind; irregular hours give 0 and a hint at the local rule.</summary>
    /// <exception cref="ArgumentException">The comprehensive system without the standard or the actual hours of the
    /// period.</exception>
    public static OvertimeResult Compute(OvertimeInput input, HolidayCalendar calendar)
    {
        // Labor Law art. 48: the base is never below the minimum wage.
        var wage = Math.Max(input.BaseYuan, input.MinimumWageYuan ?? 0);
        var days = input.Days.GroupBy(day => day.Date).OrderBy(group => group.Key)
            .Select(group => new WorkedDay(group.Key, group.Sum(day => day.Hours))).ToList();
        var kinds = days.ToDictionary(day => day.Date, day => calendar.KindOf(day.Date));
        return input.System switch
        {
            // Wage Payment Rules art. 13 (4): the rates do not apply to approved irregular hours.
            WorkingTimeSystem.IrregularApproved => new(wage, 0, 0, 0, 0, 0, kinds, false, null, true, []),
            WorkingTimeSystem.Comprehensive => Comprehensive(input, wage, kinds, Sum(days, kinds)),
            WorkingTimeSystem.Standard => Standard(input, wage, kinds, Sum(days, kinds)),
        };
    }

    private static OvertimeResult Standard(
        OvertimeInput input, decimal wage, DayKinds kinds, IReadOnlyList<DayOvertime> days)
    {
        var weekday = input.WeekdayHours + days.Sum(day => day.Weekday);
        var restDay = Math.Max(0, input.RestDayHours + days.Sum(day => day.RestDay) - input.RestDayHoursCompensated);
        var holiday = input.HolidayHours + days.Sum(day => day.Holiday);
        var undated = input.WeekdayHours + input.HolidayHours
            + Math.Max(0, input.RestDayHours - input.RestDayHoursCompensated);
        var busiest = days.GroupBy(day => (day.Date.Year, day.Date.Month))
            .Select(month => month.Sum(day => day.Weekday + day.RestDay + day.Holiday)).DefaultIfEmpty(0).Max();
        var over = undated + busiest > HoursPerMonthAllowed;
        return Result(input, wage, kinds, new(weekday, restDay, holiday), over, null);
    }

    // Wage Payment Rules art. 13 (3): hours beyond the period's standard are overtime at 150 %, statutory holidays 300
    // %.
    private static OvertimeResult Comprehensive(
        OvertimeInput input, decimal wage, DayKinds kinds, IReadOnlyList<DayOvertime> days)
    {
        var standard = Needed(input.StandardHours, nameof(input.StandardHours));
        var actual = Needed(input.ActualHours, nameof(input.ActualHours));
        var holiday = input.HolidayHours + days.Sum(day => day.Holiday);
        var excess = Math.Max(0, actual - holiday - standard);
        var months = Math.Max(1, decimal.Round(standard / (DaysOfAMonth * PaidTime.HoursPerDay)));
        var over = excess + holiday > months * HoursPerMonthAllowed;
        return Result(input, wage, kinds, new(excess, 0, holiday), over, excess);
    }

    private static decimal Needed(decimal? hours, string name) =>
        hours ?? throw new ArgumentException($"The comprehensive system needs {name}.", nameof(hours));

    private static OvertimeResult Result(
        OvertimeInput input, decimal wage, DayKinds kinds, Hours hours, bool over, decimal? excess)
    {
        // Labor Law art. 44 (1), (2), (3)
        CalculationLine[] lines =
        [
            Line(excess is null ? "overtime.weekday" : "overtime.excess", wage, hours.Weekday, 1.5m),
            Line("overtime.rest-day", wage, hours.RestDay, 2m),
            Line("overtime.holiday", wage, hours.Holiday, 3m),
        ];
        var gross = lines.Sum(line => line.AmountYuan);
        return new(
            wage, lines[0].AmountYuan, lines[1].AmountYuan, lines[2].AmountYuan, gross,
            Math.Max(0, gross - input.AlreadyPaidYuan), kinds, over, excess, false,
            [.. lines.Where(line => line.AmountYuan > 0)]);
    }

    private static CalculationLine Line(string key, decimal wage, decimal hours, decimal rate) => new(
        key,
        Fen.Round(wage * hours * rate / PaidTime.HoursPerMonth),
        new Dictionary<string, object> { ["base"] = wage, ["hours"] = hours, ["rate"] = rate },
        ["labor-law:44", "wage-payment-rules:13"]);

    private static List<DayOvertime> Sum(IReadOnlyList<WorkedDay> days, Dictionary<DateOnly, DayKind> kinds) =>
        [.. days.Select(day => Split(day, kinds[day.Date]))];

    private static DayOvertime Split(WorkedDay day, DayKind kind) => kind switch
    {
        // Labor Law art. 36, Council rule of 1995 art. 3: eight hours are a normal day.
        DayKind.Workday => new(day.Date, Math.Max(0, day.Hours - PaidTime.HoursPerDay), 0, 0),
        DayKind.RestDay => new(day.Date, 0, day.Hours, 0),
        DayKind.Holiday => new(day.Date, 0, 0, day.Hours),
        DayKind.NotYetKnown => new(day.Date, 0, 0, 0),
    };

    private sealed record Hours(decimal Weekday, decimal RestDay, decimal Holiday);

    private sealed record DayOvertime(DateOnly Date, decimal Weekday, decimal RestDay, decimal Holiday);
}
