namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Pay during probation.</summary>
/// <param name="FloorYuan">The least a month's wage may be.</param>
/// <param name="TotalYuan">What the months paid are short of it.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record ProbationPayResult(decimal FloorYuan, decimal TotalYuan, IReadOnlyList<CalculationLine> Lines);

/// <summary>Wage during probation (Labor Contract Law art. 20, Implementing Regulation art. 15).</summary>
public static class ProbationPayCalculator
{
    private const decimal Share = 0.8m;

    /// <summary>Floor and shortfall; a month above the floor does not make up for another.</summary>
    /// <param name="contractWageYuan">Wage agreed for after probation, a month.</param>
    /// <param name="minimumWageYuan">Null: not known, only the 80 % count.</param>
    /// <param name="paidYuan">Each month of probation.</param>
    public static ProbationPayResult Compute(
        decimal contractWageYuan, decimal? minimumWageYuan, IReadOnlyList<decimal> paidYuan)
    {
        // Labor Contract Law art. 20: 80 % of the wage agreed, and never below the minimum wage.
        var floor = Fen.Round(Math.Max(contractWageYuan * Share, minimumWageYuan ?? 0));
        List<CalculationLine> lines =
        [
            .. paidYuan.Select((paid, index) => new CalculationLine(
                "probation-pay",
                Math.Max(0, Fen.Round(floor - paid)),
                new Dictionary<string, object> { ["month"] = index + 1, ["floor"] = floor, ["paid"] = paid },
                ["labor-contract-law:20", "labor-contract-regulation:15"])),
        ];
        return new(floor, lines.Sum(line => line.AmountYuan), lines);
    }
}
