namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>The monthly wage that counts, with floor and cap; not rounded.</summary>
internal sealed record SeveranceBase(decimal Yuan, bool Capped, bool RaisedToMinimum)
{
    private const decimal CapMultiple = 3;
    private const decimal CappedYears = 12;

    /// <summary>Years that count for this wage.</summary>
    public decimal Years(decimal years) => Capped ? Math.Min(years, CappedYears) : years;

    public static SeveranceBase Of(SeveranceInput input)
    {
        var average = input.AverageWageYuan ?? Average(input.MonthlyDueYuan);
        // Implementing Regulation art. 27: an average below the minimum wage is replaced by it.
        var wage = Math.Max(average, input.MinimumWageYuan ?? 0);
        // Labor Contract Law art. 47 (2): only a wage above three times the local average is cut, and only then the
        // years are.
        return CapMultiple * input.LocalAverageYuan is { } cap && wage > cap
            ? new SeveranceBase(cap, true, false)
            : new SeveranceBase(wage, false, wage > average);
    }

    /// <summary>First day of the service that counts.</summary>
    /// <remarks>Implementing Regulation art. 10: service before a move not by own choice is added unless it was
    /// compensated.</remarks>
    public static DateOnly Start(SeveranceInput input) =>
        input.MergedServiceFrom is { } from && from < input.HiredOn && !input.EarlierCompensationPaid
            ? from
            : input.HiredOn;

    // Implementing Regulation art. 27: the twelve months before the end, or the months worked if there are fewer.
    private static decimal Average(IReadOnlyList<decimal> months)
    {
        ArgumentOutOfRangeException.ThrowIfZero(months.Count);
        return months.TakeLast(12).Average();
    }
}
