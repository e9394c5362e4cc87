namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Economic compensation N for a lawful ending (Labor Contract Law arts 46, 47, 97).</summary>
public static class SeveranceCalculator
{
    /// <summary>The amount; 0 when the reason gives nothing. An unlawful dismissal gives N here, and 2N in its place
    /// there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or there is no wage at
    /// all.</exception>
    public static SeveranceResult Compute(SeveranceInput input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.LastDay, input.HiredOn);
        // Labor Contract Law art. 71: part-time work ends without compensation.
        if (input.PartTime || EndingPays.For(input.Reason) == EndingPay.Nothing)
            return new(input.PartTime ? EndingReason.PartTimeEnd : input.Reason, 0, 0, 0, false, Cap(input), false, []);
        var wage = SeveranceBase.Of(input);
        var start = SeveranceBase.Start(input);
        var counted = start < ServiceTime.FirstDayForN ? ServiceTime.FirstDayForN : start;
        var years = wage.Years(ServiceTime.Years(counted, input.LastDay));
        var line = Line(wage, years, counted, input);
        return new(
            input.Reason, years, Fen.Round(wage.Yuan), line.AmountYuan, wage.Capped, Cap(input), start < counted,
            [line])
        {
            FiguresUnconfirmed = input.FiguresUnconfirmed,
        };
    }

    // Labor Contract Law art. 47 (1): one month's wage for each year.
    private static CalculationLine Line(SeveranceBase wage, decimal years, DateOnly from, SeveranceInput input) => new(
        "severance",
        Fen.Round(wage.Yuan * years),
        new Dictionary<string, object>
        {
            ["base"] = wage.Yuan,
            ["years"] = years,
            ["from"] = from,
            ["to"] = input.LastDay,
        },
        [EndingPays.Statute(input.Reason), "labor-contract-law:47", .. Extra(wage)]);

    private static IEnumerable<string> Extra(SeveranceBase wage) =>
        wage.RaisedToMinimum ? ["labor-contract-regulation:27"] : [];

    private static decimal? Cap(SeveranceInput input) => 3 * input.LocalAverageYuan;
}
