namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is known of a full year's leave; null is not known yet.</summary>
public sealed record AnnualLeaveFacts
{
    /// <summary>Years at all employers together; null: 0 to 15 days.</summary>
    public decimal? CumulativeYears { get; init; }

    /// <summary>Null: none to all of them.</summary>
    public decimal? DaysTaken { get; init; }

    /// <summary>Average monthly wage without overtime pay.</summary>
    public Rough? AverageWageYuan { get; init; }
}

/// <summary>Pay for leave not taken in a full year, while something is missing (Annual Leave Regulation arts 3,
/// 5).</summary>
public static class AnnualLeaveEstimate
{
    /// <summary>Average × days × 200 % ÷ 21.75.</summary>
    public static Estimate Compute(AnnualLeaveFacts facts) => EstimateRange.Of(
        [
            new("cumulative-years", Days(facts.CumulativeYears)),
            new("days-taken", facts.DaysTaken is { } taken ? [taken] : [0, AnnualLeaveCalculator.MostDays]),
            EstimateFactor.Of("wage", facts.AverageWageYuan),
        ],
        values => Math.Max(0, values[0] - values[1]) * values[2] * 2 / PaidTime.DaysPerMonth);

    // Annual Leave Regulation art. 2: less than twelve months in a row give no leave.
    private static IReadOnlyList<decimal> Days(decimal? years) =>
        years is { } known ? [AnnualLeaveCalculator.FullYearDays(known)] : [0, AnnualLeaveCalculator.MostDays];
}
