namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>N and a month's wage in lieu of notice (Labor Contract Law art. 40, Implementing Regulation art.
/// 20).</summary>
public static class NPlusOneCalculator
{
    /// <summary>N with "+1" only for art. 40 without notice; an unlawful dismissal gives 2N alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or a wage that is needed is
    /// missing.</exception>
    public static NPlusOneResult Compute(SeveranceInput input)
    {
        if (EndingPays.For(input.Reason) == EndingPay.TwoN && !input.PartTime)
            return TwoN(TwoNCalculator.Compute(input));
        var n = SeveranceCalculator.Compute(input);
        if (EndingPays.For(n.Reason) != EndingPay.NPlusOne)
            return With(n, 0, n.Lines);
        var line = PlusOne(input);
        return With(n, line.AmountYuan, [.. n.Lines, line]);
    }

    // Implementing Regulation art. 25: with 2N there is no N beside it, and without art. 40 no month in lieu of notice.
    private static NPlusOneResult TwoN(TwoNResult result) => new(
        result.Years, result.BaseYuan, result.NYuan, result.AmountYuan, 0, result.AmountYuan, result.Capped, false,
        result.Lines)
    {
        FiguresUnconfirmed = result.FiguresUnconfirmed,
    };

    private static NPlusOneResult With(SeveranceResult n, decimal plusOne, IReadOnlyList<CalculationLine> lines) => new(
        n.Years, n.BaseYuan, n.AmountYuan, null, plusOne, n.AmountYuan + plusOne, n.Capped, n.NeedsLawyerPre2008,
        lines)
    {
        FiguresUnconfirmed = n.FiguresUnconfirmed,
    };

    // Implementing Regulation art. 20: the wage of the month before, neither the average nor capped.
    private static CalculationLine PlusOne(SeveranceInput input)
    {
        var wage = input.PreviousMonthWageYuan ?? throw new ArgumentOutOfRangeException(
            nameof(input), "Pay in lieu of notice needs the wage of the previous month.");
        return new(
            "plus-one",
            Fen.Round(wage),
            new Dictionary<string, object> { ["wage"] = wage },
            ["labor-contract-law:40", "labor-contract-regulation:20"]);
    }
}
