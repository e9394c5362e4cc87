namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Pay for leave not taken.</summary>
/// <param name="EntitledDays">Whole days of this year with this employer.</param>
/// <param name="UnusedDays">Never negative; leave taken in surplus is not claimed back.</param>
/// <param name="Extra200Yuan">The claim: 200 % beside the normal pay already received.</param>
/// <param name="Total300Yuan">With the normal pay of those days.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record AnnualLeaveResult(
    int EntitledDays,
    decimal UnusedDays,
    decimal Extra200Yuan,
    decimal Total300Yuan,
    IReadOnlyList<CalculationLine> Lines);
