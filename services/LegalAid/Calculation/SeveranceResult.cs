namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Economic compensation (N).</summary>
/// <param name="Reason">Why the employment ended; <see cref="EndingPays"/> says what follows.</param>
/// <param name="Years">Years that count, in steps of half a year, after the cap; 0 when nothing is due.</param>
/// <param name="BaseYuan">Monthly wage that counts, rounded to the fen for display.</param>
/// <param name="AmountYuan">From the base before rounding.</param>
/// <param name="Capped">The wage is above three times the local average.</param>
/// <param name="CapYuan">Three times the local average; null: the average is not known and the cap was not
/// checked.</param>
/// <param name="NeedsLawyerPre2008">There is service before 2008, which is not in the amount.</param>
/// <param name="Lines">Empty when nothing is due.</param>
public sealed record SeveranceResult(
    EndingReason Reason,
    decimal Years,
    decimal BaseYuan,
    decimal AmountYuan,
    bool Capped,
    decimal? CapYuan,
    bool NeedsLawyerPre2008,
    IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>A local figure that was used has not been checked.</summary>
    public bool FiguresUnconfirmed { get; init; }
}
