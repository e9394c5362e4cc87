namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Economic compensation and pay in lieu of notice, or 2N in their place.</summary>
/// <param name="Years">Years that count, in steps of half a year.</param>
/// <param name="BaseYuan">Monthly wage that counts, rounded to the fen for display.</param>
/// <param name="NYuan">Economic compensation; with 2N the single amount, for comparison.</param>
/// <param name="TwoNYuan">Null unless the dismissal was unlawful.</param>
/// <param name="PlusOneYuan">0 with notice, with 2N, and for every reason but art. 40.</param>
/// <param name="AmountYuan">The sum of what is due.</param>
/// <param name="Capped">The wage is above three times the local average.</param>
/// <param name="NeedsLawyerPre2008">There is service before 2008, which is not in the amount.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record NPlusOneResult(
    decimal Years,
    decimal BaseYuan,
    decimal NYuan,
    decimal? TwoNYuan,
    decimal PlusOneYuan,
    decimal AmountYuan,
    bool Capped,
    bool NeedsLawyerPre2008,
    IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>A local figure that was used has not been checked.</summary>
    public bool FiguresUnconfirmed { get; init; }
}
