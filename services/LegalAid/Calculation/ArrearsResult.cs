namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>One month of the result.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="OwedYuan">Still to be paid, never negative.</param>
/// <param name="OverpaidYuan">Received beyond what was due and not yet explained, never negative.</param>
/// <param name="OtherWithheldYuan">Fines and deposits, still part of what is owed.</param>
public sealed record ArrearsMonth(DateOnly Month, decimal OwedYuan, decimal OverpaidYuan, decimal OtherWithheldYuan);

/// <summary>Unpaid wages.</summary>
/// <param name="Months">In order of time.</param>
/// <param name="TotalYuan">Sum of what is owed.</param>
/// <param name="NeedsQuestion">A surplus is left: ask which month it was pay for.</param>
/// <param name="Lines">One for each month.</param>
public sealed record ArrearsResult(
    IReadOnlyList<ArrearsMonth> Months, decimal TotalYuan, bool NeedsQuestion, IReadOnlyList<CalculationLine> Lines);
