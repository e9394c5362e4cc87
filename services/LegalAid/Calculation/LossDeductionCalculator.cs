namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What an employer may keep back for a loss the worker caused.</summary>
public sealed record LossDeductionResult(decimal MaxDeductionYuan, IReadOnlyList<CalculationLine> Lines);

/// <summary>Deduction for a loss (Wage Payment Rules art. 16).</summary>
public static class LossDeductionCalculator
{
    private const decimal MaxShare = 0.2m;

    /// <summary>Most that may be kept back from this month's wage; never negative.</summary>
    public static LossDeductionResult Compute(decimal wageYuan, decimal lossYuan, decimal minimumWageYuan)
    {
        // Wage Payment Rules art. 16: a fifth of the month's wage at most, and the rest not below the minimum wage.
        var most = Math.Min(lossYuan, Math.Min(wageYuan * MaxShare, wageYuan - minimumWageYuan));
        var line = new CalculationLine(
            "loss-deduction",
            Fen.Round(Math.Max(0, most)),
            new Dictionary<string, object> { ["wage"] = wageYuan, ["loss"] = lossYuan, ["minimum"] = minimumWageYuan },
            ["wage-payment-rules:16"]);
        return new(line.AmountYuan, [line]);
    }
}
