namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Unused paid leave (Annual Leave Regulation arts 2 to 5; Annual Leave Measures arts 5, 10 to 12).</summary>
public static class AnnualLeaveCalculator
{
    /// <summary>Days of every year, leap years too, by the text of the Measures.</summary>
    private const int YearDays = 365;

    /// <summary>Most days of leave a year has.</summary>
    internal const int MostDays = 15;

    private const decimal PaidPrivateLeaveLimitDays = 20;

    /// <summary>Days and pay; 0 yuan after a written refusal.</summary>
    public static AnnualLeaveResult Compute(AnnualLeaveInput input)
    {
        var entitled = Entitled(input);
        var unused = Math.Max(0, entitled - input.DaysTaken);
        // Annual Leave Measures art. 10 (2): after the worker's own written refusal only the normal wage is due.
        var days = input.WrittenRefusal ? 0 : unused;
        var line = Line(input, days);
        return new(
            entitled, unused, line.AmountYuan, Fen.Round(input.AverageWageYuan * days * 3 / PaidTime.DaysPerMonth),
            days > 0 ? [line] : []);
    }

    /// <summary>Days of a full year by the years at all employers together (Annual Leave Regulation art. 3).</summary>
    internal static int FullYearDays(decimal cumulativeYears) => cumulativeYears switch
    {
        >= 20 => MostDays,
        >= 10 => 10,
        >= 1 => 5,
        _ => 0,
    };

    // Annual Leave Measures arts 10 (1), 11: 300 % of the day's wage contain the normal pay, so 200 % are left to
    // claim.
    private static CalculationLine Line(AnnualLeaveInput input, decimal days) => new(
        "annual-leave",
        Fen.Round(input.AverageWageYuan * days * 2 / PaidTime.DaysPerMonth),
        new Dictionary<string, object> { ["base"] = input.AverageWageYuan, ["days"] = days, ["year"] = input.Year },
        ["annual-leave-regulation:5", "annual-leave-measures:10", .. PartStatutes(input)]);

    private static int Entitled(AnnualLeaveInput input)
    {
        var full = FullYear(input);
        if (!Partial(input))
            return input.JoinedOn?.Year > input.Year || input.LastDay?.Year < input.Year ? 0 : full;
        var first = input.JoinedOn is { } joined && joined.Year == input.Year ? joined.DayOfYear : 1;
        var last = input.LastDay is { } left && left.Year == input.Year ? left.DayOfYear : DaysOf(input.Year);
        // Annual Leave Measures arts 5, 12: calendar days ÷ 365 × leave of a year; what is not a whole day does not
        // count.
        return Math.Max(0, last - first + 1) * full / YearDays;
    }

    private static int FullYear(AnnualLeaveInput input)
    {
        // Annual Leave Regulation art. 2: leave begins with twelve months of work without a break.
        if (!(input.Continuous12Months ?? input.CumulativeYears >= 1))
            return 0;
        var days = FullYearDays(input.CumulativeYears);
        // art. 4 (3) to (5): no leave in a year with so many months of sickness, by the class of leave.
        var sickMonths = days switch { MostDays => 4, 10 => 3, _ => 2 };
        // art. 4 (1), (2): none beside longer school holidays or twenty days of paid private leave.
        var lost = input.SickLeaveMonths >= sickMonths || input.LongerSchoolHolidays
            || input.PaidPrivateLeaveDays >= PaidPrivateLeaveLimitDays;
        return lost ? 0 : days;
    }

    private static bool Partial(AnnualLeaveInput input) =>
        input.JoinedOn?.Year == input.Year || input.LastDay?.Year == input.Year;

    private static string[] PartStatutes(AnnualLeaveInput input)
    {
        if (!Partial(input))
            return [];
        return [input.LastDay?.Year == input.Year ? "annual-leave-measures:12" : "annual-leave-measures:5"];
    }

    private static int DaysOf(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
