namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Why nothing is due although there was no contract.</summary>
public enum DoubleWagesExemption
{
    PartTime,

    /// <summary>Interpretation (2) art. 7.</summary>
    ExemptArt7,
}

/// <summary>The second wage for months without a written contract, under both ways of counting the limit.</summary>
/// <param name="PeriodFrom">First day that counts; null: none does.</param>
/// <param name="PeriodTo">Last day that counts.</param>
/// <param name="FullMonths">Whole service months, at most eleven.</param>
/// <param name="PartialYuan">Second wage of the part of a month at the end; null: there is none.</param>
/// <param name="StrictYuan">Only the year before the claim; null: the working days of a part of a month are not
/// known.</param>
/// <param name="LenientYuan">The whole period, or nothing if the claim came more than a year after it; null as
/// above.</param>
/// <param name="Exemption">Null unless nothing is due for a legal reason.</param>
/// <param name="Lines">Of the lenient count, one for the whole months of one wage and one for a part.</param>
public sealed record DoubleWagesResult(
    DateOnly? PeriodFrom,
    DateOnly? PeriodTo,
    int FullMonths,
    decimal? PartialYuan,
    decimal? StrictYuan,
    decimal? LenientYuan,
    DoubleWagesExemption? Exemption,
    IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>The two ways differ: show a range and leave the choice to the lawyer.</summary>
    public bool Disputed => StrictYuan != LenientYuan;
}
