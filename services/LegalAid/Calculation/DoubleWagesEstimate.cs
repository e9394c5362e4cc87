namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is known of work without a written contract; null is not known yet.</summary>
public sealed record DoubleWagesFacts
{
    /// <summary>Months worked without a written contract, from the first day of work.</summary>
    public Rough? MonthsWithoutContract { get; init; }

    public Rough? MonthlyWageYuan { get; init; }

    /// <summary>A claim was made within a year, so that no month is out of time; null: it is not clear.
    /// False still leaves something where the limit is counted back from the claim, so it is not nothing.</summary>
    public bool? ClaimedInTime { get; init; }
}

/// <summary>Double wages while something is missing (Labor Contract Law art. 82).</summary>
public static class DoubleWagesEstimate
{
    private const decimal FreeMonths = 1;
    private const decimal MaxMonths = 11;

    /// <summary>The first month is free, and eleven count at most.</summary>
    public static Estimate Compute(DoubleWagesFacts facts) => EstimateRange.Of(
        [
            EstimateFactor.Of(
                "months-without-contract", facts.MonthsWithoutContract ?? new Rough(0, FreeMonths + MaxMonths)),
            EstimateFactor.Of("wage", facts.MonthlyWageYuan),
            // Mediation and Arbitration Law art. 27: its start differs by place, so a late claim may keep a part
            new("first-claim", facts.ClaimedInTime == true ? [1] : [0, 1]),
        ],
        values => Math.Clamp(values[0] - FreeMonths, 0, MaxMonths) * values[1] * values[2]);
}
