namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>The extra 50 to 100 % after an order to pay.</summary>
/// <param name="MinYuan">50 % of the amount due.</param>
/// <param name="MaxYuan">100 % of the amount due.</param>
/// <param name="OrderFirst">Nothing is due yet: the inspectorate has to order payment and its deadline to pass.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record ExtraCompensationResult(
    decimal MinYuan, decimal MaxYuan, bool OrderFirst, IReadOnlyList<CalculationLine> Lines);

/// <summary>Extra compensation after an order of the inspectorate was not obeyed (Labor Contract Law art.
/// 85).</summary>
public static class ExtraCompensationCalculator
{
    /// <summary>Least and most; 0 without an order or before its deadline has passed.</summary>
    public static ExtraCompensationResult Compute(decimal dueYuan, bool inspectorateOrder, bool deadlinePassed)
    {
        // Labor Contract Law art. 85: only after the order and the deadline, at 50 to 100 % of the amount due.
        if (!inspectorateOrder || !deadlinePassed)
            return new(0, 0, true, []);
        CalculationLine[] lines =
            [Line("extra-compensation.min", dueYuan, 0.5m), Line("extra-compensation.max", dueYuan, 1m)];
        return new(lines[0].AmountYuan, lines[1].AmountYuan, false, lines);
    }

    private static CalculationLine Line(string key, decimal dueYuan, decimal rate) => new(
        key,
        Fen.Round(dueYuan * rate),
        new Dictionary<string, object> { ["due"] = dueYuan, ["rate"] = rate },
        ["labor-contract-law:85", "labor-inspection-regulation:26"]);
}
