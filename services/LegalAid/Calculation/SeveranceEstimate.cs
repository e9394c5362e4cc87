namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is known of an ended employment; null is not known yet.</summary>
public sealed record SeveranceFacts
{
    /// <summary>What the ending gives; null: the reason is not clear, so nothing up to 2N.</summary>
    public EndingPay? Pay { get; init; }

    public DateOnly? HiredOn { get; init; }

    public DateOnly? LastDay { get; init; }

    /// <summary>Months of service, used when a date is missing.</summary>
    public Rough? ServiceMonths { get; init; }

    /// <summary>Average monthly wage due.</summary>
    public Rough? WageYuan { get; init; }

    public decimal? MinimumWageYuan { get; init; }

    /// <summary>The table's row for it was not checked; the page says so.</summary>
    public bool MinimumWageUnconfirmed { get; init; }

    public decimal? LocalAverageYuan { get; init; }

    /// <summary>The table's row for it was not checked; the page says so.</summary>
    public bool LocalAverageUnconfirmed { get; init; }

    /// <summary>Wage of the month before the end, for "+1"; null: taken as the average.</summary>
    public Rough? PreviousMonthWageYuan { get; init; }
}

/// <summary>N, 2N or N+1 while something is missing.</summary>
public static class SeveranceEstimate
{
    private const decimal CapMultiple = 3;
    private const decimal TwoN = 2;

    /// <summary>The range and what would narrow it: reason, service, wage, local average, wage of the month
    /// before.</summary>
    public static Estimate Compute(SeveranceFacts facts) => EstimateRange.Of(
        [Pay(facts), Service(facts), Wage(facts), LocalAverage(facts), PreviousMonth(facts)],
        values => Amount(values[0], Years(values[0], values[1], facts), values[2], values[3], values[4], facts)) with
    {
        CapUnchecked = facts is { LocalAverageYuan: null, WageYuan: { } wage } && MayBeCapped(wage, facts),
        Pre2008NotInN = facts.Pay is not (EndingPay.TwoN or EndingPay.Nothing)
                && facts.LastDay is not null && facts.HiredOn < ServiceTime.FirstDayForN,
        FiguresUnconfirmed = (facts.LocalAverageYuan is not null && facts.LocalAverageUnconfirmed)
                || (facts.MinimumWageYuan is not null && facts.MinimumWageUnconfirmed),
    };

    private static decimal Amount(
        decimal multiple, decimal years, decimal wage, decimal average, decimal previousMonth, SeveranceFacts facts)
    {
        var counted = SeveranceBase.Of(new()
        {
            Reason = EndingReason.Closure,
            HiredOn = default,
            LastDay = default,
            AverageWageYuan = wage,
            LocalAverageYuan = average,
            MinimumWageYuan = facts.MinimumWageYuan,
        });
        var plusOne = facts.Pay == EndingPay.NPlusOne ? previousMonth > 0 ? previousMonth : wage : 0;
        return (multiple * counted.Yuan * counted.Years(years)) + plusOne;
    }

    private static EstimateFactor Pay(SeveranceFacts facts) =>
        new("reason", facts.Pay is { } pay ? [Multiple(pay)] : [0, 1, 2]);

    private static decimal Multiple(EndingPay pay) => pay switch
    {
        EndingPay.Nothing => 0,
        EndingPay.N or EndingPay.NPlusOne => 1,
        EndingPay.TwoN => TwoN,
    };

    // Labor Contract Law art. 97 (3): N, also with "+1", from 2008; Implementing Regulation art. 25: 2N from the first
    // day.
    private static decimal Years(decimal multiple, decimal years, SeveranceFacts facts)
    {
        if (multiple == TwoN || facts.LastDay is not { } last)
            return years;
        var from = facts.HiredOn > ServiceTime.FirstDayForN ? facts.HiredOn.Value : ServiceTime.FirstDayForN;
        return Math.Min(years, ServiceTime.Years(from, last));
    }

    private static EstimateFactor Service(SeveranceFacts facts)
    {
        if (facts is { HiredOn: { } hired, LastDay: { } last })
            return new("service", [ServiceTime.Years(hired, last)]);
        return facts.ServiceMonths is { } months
            ? EstimateFactor.Of("service", new(LeastYears(months.Min), MostYears(months.Max)))
            : EstimateFactor.Of("service", null, 0.5m);
    }

    // said in months, it may be a few days more: 12 months are 1 year, a day more is 1.5
    private static decimal LeastYears(decimal months) => Math.Max(0.5m, HalfYears(months));

    private static decimal MostYears(decimal months) => HalfYears(months + 0.5m);

    private static decimal HalfYears(decimal months)
    {
        var full = decimal.Floor(months / 12);
        var rest = months - (12 * full);
        return full + (rest == 0 ? 0 : rest >= 6 ? 1 : 0.5m);
    }

    // without a wage: from the minimum wage up to the cap, if those are known
    private static EstimateFactor Wage(SeveranceFacts facts)
    {
        var cap = CapMultiple * facts.LocalAverageYuan;
        var rough = facts.WageYuan ?? (cap is { } most ? new Rough(facts.MinimumWageYuan ?? 0, most) : null);
        var factor = EstimateFactor.Of("wage", rough, facts.MinimumWageYuan ?? 0);
        // just at the cap the years are not cut, so the amount can be greatest there
        return rough is not null && cap > rough.Min && cap < rough.Max
            ? factor with { Values = [.. factor.Values, cap.Value] }
            : factor;
    }

    // not known: at least the minimum wage, if that is known, and from a third of the wage on it makes no difference
    private static EstimateFactor LocalAverage(SeveranceFacts facts)
    {
        var least = facts.MinimumWageYuan ?? 0;
        if (facts.LocalAverageYuan is { } average)
            return new("local-average", [average]);
        return facts.WageYuan is { } wage
            ? new("local-average", MayBeCapped(wage, facts) ? [least, wage.Max] : [Math.Max(least, wage.Max)])
            : new("local-average", [least]); // without a wage the least one is not cut
    }

    private static bool MayBeCapped(Rough wage, SeveranceFacts facts) =>
        wage.Max > CapMultiple * (facts.MinimumWageYuan ?? 0);

    private static EstimateFactor PreviousMonth(SeveranceFacts facts) => facts.Pay == EndingPay.NPlusOne
        ? EstimateFactor.Of("previous-month-wage", facts.PreviousMonthWageYuan ?? facts.WageYuan)
        : new("previous-month-wage", [0]);
}
