namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Compensation for an unlawful ending (2N).</summary>
/// <param name="Years">Years that count, in steps of half a year, after the cap.</param>
/// <param name="BaseYuan">Monthly wage that counts, rounded to the fen for display.</param>
/// <param name="NYuan">The single amount, for comparison; it is not paid beside 2N.</param>
/// <param name="AmountYuan">Twice base times years, rounded once.</param>
/// <param name="Capped">The wage is above three times the local average.</param>
/// <param name="CapYuan">Three times the local average; null: not known, not checked.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record TwoNResult(
    decimal Years,
    decimal BaseYuan,
    decimal NYuan,
    decimal AmountYuan,
    bool Capped,
    decimal? CapYuan,
    IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>A local figure that was used has not been checked.</summary>
    public bool FiguresUnconfirmed { get; init; }
}
