namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Compensation 2N for an unlawful ending (Labor Contract Law arts 48, 87).</summary>
public static class TwoNCalculator
{
    /// <summary>The amount; part-time work has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or there is no wage at
    /// all.</exception>
    public static TwoNResult Compute(SeveranceInput input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.LastDay, input.HiredOn);
        var cap = 3 * input.LocalAverageYuan;
        if (input.PartTime)
            return new(0, 0, 0, 0, false, cap, []);
        var wage = SeveranceBase.Of(input);
        // Implementing Regulation art. 25: the years count from the first day of employment, also before 2008.
        var start = SeveranceBase.Start(input);
        var years = wage.Years(ServiceTime.Years(start, input.LastDay));
        // Labor Contract Law art. 87: twice the amount of art. 47.
        var amount = Fen.Round(2 * wage.Yuan * years);
        var line = new CalculationLine(
            "two-n",
            amount,
            new Dictionary<string, object>
            {
                ["base"] = wage.Yuan,
                ["years"] = years,
                ["from"] = start,
                ["to"] = input.LastDay,
            },
            ["labor-contract-law:87", "labor-contract-law:47", "labor-contract-regulation:25"]);
        return new(years, Fen.Round(wage.Yuan), Fen.Round(wage.Yuan * years), amount, wage.Capped, cap, [line])
        {
            FiguresUnconfirmed = input.FiguresUnconfirmed,
        };
    }
}
