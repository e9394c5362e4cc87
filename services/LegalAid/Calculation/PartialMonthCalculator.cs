namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Wage of a part of a month.</summary>
/// <param name="DueYuan">For the days worked.</param>
/// <param name="TotalYuan">What is left of it, never negative.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record PartialMonthResult(decimal DueYuan, decimal TotalYuan, IReadOnlyList<CalculationLine> Lines);

/// <summary>Wage of a part of a month by paid days (Labor Contract Law art. 30, notice on wage conversion).</summary>
public static class PartialMonthCalculator
{
    /// <summary>Monthly wage × paid days ÷ 21.75, or daily wage × days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is neither a monthly nor a daily wage.</exception>
    public static PartialMonthResult Compute(PartialMonthInput input)
    {
        var daily = input.MonthlyWageYuan is null;
        var rate = input.MonthlyWageYuan ?? input.DailyRateYuan
            ?? throw new ArgumentOutOfRangeException(nameof(input), "A monthly or daily wage is needed.");
        var due = daily ? rate * input.PaidDays : rate * input.PaidDays / PaidTime.DaysPerMonth;
        // Wage Payment Rules art. 9: on ending everything is paid at once.
        var total = Math.Max(0, Fen.Round(due - input.LawfulDeductionsYuan - input.PaidYuan));
        var inputs = new Dictionary<string, object>
        {
            ["wage"] = rate,
            ["days"] = input.PaidDays,
            ["due"] = Fen.Round(due),
            ["deductions"] = input.LawfulDeductionsYuan,
            ["paid"] = input.PaidYuan,
        };
        var line = new CalculationLine(
            daily ? "partial-month.daily" : "partial-month", total, inputs,
            ["labor-contract-law:30", "wage-payment-rules:9"]);
        return new(Fen.Round(due), total, [line]);
    }
}
