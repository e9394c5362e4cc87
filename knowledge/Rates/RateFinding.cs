namespace UnionBot.Knowledge.Rates;

/// <summary>How a look into a table ended.</summary>
public enum RateOutcome
{
    Found,

    /// <summary>The region has classes and the place is not known to belong to one.</summary>
    SeveralTiers,
    UnknownRegion,

    /// <summary>The region is there, but no figure for the day.</summary>
    UnknownDate,
}

/// <summary>What a table says of a region on a day.</summary>
/// <param name="Outcome">Whether there is one figure, several or none.</param>
/// <param name="Rows">One row when found, one for each class when there are several, else empty.</param>
/// <param name="Unconfirmed">Show 尚未核对 with the figure.</param>
public sealed record RateFinding(RateOutcome Outcome, IReadOnlyList<RateRow> Rows, bool Unconfirmed)
{
    /// <summary>Yuan a month; null unless exactly one figure was found.</summary>
    public decimal? MonthlyYuan => Outcome == RateOutcome.Found ? Rows[0].MonthlyYuan : null;

    /// <summary>Lowest of the classes; null when nothing was found.</summary>
    public decimal? LowestYuan => Rows.Count > 0 ? Rows.Min(row => row.MonthlyYuan) : null;

    /// <summary>Highest of the classes; null when nothing was found.</summary>
    public decimal? HighestYuan => Rows.Count > 0 ? Rows.Max(row => row.MonthlyYuan) : null;
}
