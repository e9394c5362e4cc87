using UnionBot.Knowledge.Rates;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>One-off disability grant.</summary>
/// <param name="Months">Months of wage for the grade.</param>
/// <param name="WageYuan">Wage that counts, within its bounds.</param>
/// <param name="AmountYuan">Months × wage.</param>
/// <param name="BoundsChecked">The local average was known.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record InjuryGrantResult(
    decimal Months, decimal WageYuan, decimal AmountYuan, bool BoundsChecked, IReadOnlyList<CalculationLine> Lines);

/// <summary>One-off disability grant (Work Injury Regulation arts 35 to 37, 64).</summary>
public static class InjuryGrantCalculator
{
    private const decimal LeastShare = 0.6m;
    private const decimal MostShare = 3m;

    /// <summary>Months of the grade × own contribution wage, which counts as 60 to 300 % of the local
    /// average.</summary>
    /// <param name="grade">1 (gravest) to 10.</param>
    /// <param name="ownWageYuan">Monthly average of the contribution wages of the twelve months before the
    /// injury.</param>
    /// <param name="localAverageYuan">Null: not known, the bounds are not applied.</param>
    /// <param name="grants">Months by grade.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static InjuryGrantResult Compute(
        int grade, decimal ownWageYuan, decimal? localAverageYuan, InjuryGrants grants)
    {
        var row = grants.Find(grade) ?? throw new ArgumentOutOfRangeException(nameof(grade), grade, null);
        // Work Injury Regulation art. 64 (2): above 300 % of the average by 300 %, below 60 % by 60 %.
        var wage = localAverageYuan is { } average
            ? Math.Clamp(ownWageYuan, average * LeastShare, average * MostShare)
            : ownWageYuan;
        var line = new CalculationLine(
            "injury-grant",
            Fen.Round(wage * row.Months),
            new Dictionary<string, object> { ["wage"] = Fen.Round(wage), ["months"] = row.Months, ["grade"] = grade },
            [row.Statute, "work-injury-regulation:64"]);
        return new(row.Months, Fen.Round(wage), line.AmountYuan, localAverageYuan is not null, [line]);
    }
}
