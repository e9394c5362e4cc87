namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is known of overtime; null is not known yet, except that kinds not named have no hours.</summary>
public sealed record OvertimeFacts
{
    /// <summary>Monthly wage for normal hours.</summary>
    public Rough? BaseYuan { get; init; }

    public decimal? MinimumWageYuan { get; init; }

    public Rough? WeekdayHours { get; init; }

    /// <summary>Without those for which time off was given.</summary>
    public Rough? RestDayHours { get; init; }

    public Rough? HolidayHours { get; init; }

    /// <summary>Hours of which it is not clear on what days they were worked.</summary>
    public Rough? OtherHours { get; init; }
}

/// <summary>Overtime pay while something is missing (Labor Law art. 44).</summary>
public static class OvertimeEstimate
{
    /// <summary>Hours of an unclear kind count at 150 to 300 %; without any hours there is no upper end.</summary>
    public static Estimate Compute(OvertimeFacts facts) => EstimateRange.Of(
        [
            EstimateFactor.Of("base", facts.BaseYuan, facts.MinimumWageYuan ?? 0),
            Hours("weekday-hours", facts.WeekdayHours),
            Hours("rest-day-hours", facts.RestDayHours),
            Hours("holiday-hours", facts.HolidayHours),
            HasHours(facts) ? Hours("hours", facts.OtherHours) : EstimateFactor.Of("hours", null),
            facts.OtherHours is null && HasHours(facts) ? new("kind-of-day", [1.5m]) : new("kind-of-day", [1.5m, 3m]),
        ],
        values => Math.Max(values[0], facts.MinimumWageYuan ?? 0)
            * ((values[1] * 1.5m) + (values[2] * 2) + (values[3] * 3) + (values[4] * values[5]))
            / PaidTime.HoursPerMonth);

    private static EstimateFactor Hours(string key, Rough? hours) => EstimateFactor.Of(key, hours ?? Rough.Of(0));

    private static bool HasHours(OvertimeFacts facts) =>
        (facts.WeekdayHours ?? facts.RestDayHours ?? facts.HolidayHours ?? facts.OtherHours) is not null;
}
