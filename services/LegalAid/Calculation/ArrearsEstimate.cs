namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is known of unpaid wages; null is not known yet.</summary>
public sealed record ArrearsFacts
{
    public Rough? MonthsUnpaid { get; init; }

    /// <summary>Wage due for a month.</summary>
    public Rough? MonthlyWageYuan { get; init; }

    /// <summary>Part payments for these months; null: none was told of, so none is taken off.</summary>
    public Rough? PaidYuan { get; init; }
}

/// <summary>Unpaid wages while something is missing (Labor Contract Law art. 30).</summary>
public static class ArrearsEstimate
{
    /// <summary>Months × wage − part payments, never negative.</summary>
    public static Estimate Compute(ArrearsFacts facts) => EstimateRange.Of(
        [
            EstimateFactor.Of("months-unpaid", facts.MonthsUnpaid),
            EstimateFactor.Of("wage", facts.MonthlyWageYuan),
            EstimateFactor.Of("paid", facts.PaidYuan ?? Rough.Of(0)),
        ],
        values => Math.Max(0, (values[0] * values[1]) - values[2]));
}
