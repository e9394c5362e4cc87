namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What the worker has confirmed: so much of a surplus in one month was pay for another.</summary>
/// <param name="From">Any day of the month with the surplus.</param>
/// <param name="To">Any day of the month that it pays.</param>
/// <param name="AmountYuan">Not more than the surplus is moved.</param>
public sealed record Reallocation(DateOnly From, DateOnly To, decimal AmountYuan);

/// <summary>Wages month by month.</summary>
public sealed record ArrearsInput
{
    public required IReadOnlyList<WageMonth> Months { get; init; }

    /// <summary>The worker did the normal work of a full month, so the minimum wage is the least that is due.</summary>
    public bool NormalWorkDone { get; init; }

    /// <summary>Null: not known, nothing is lifted.</summary>
    public decimal? MinimumWageYuan { get; init; }

    /// <summary>Only what the worker has confirmed; a surplus is never netted by itself.</summary>
    public IReadOnlyList<Reallocation> ConfirmedReallocations { get; init; } = [];
}
