namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Facts about an ended employment; money is yuan a month before tax.</summary>
public sealed record SeveranceInput
{
    public required EndingReason Reason { get; init; }

    public required DateOnly HiredOn { get; init; }

    /// <summary>Last working day, included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Average wage due over the last twelve months; null: it is taken from
    /// <see cref="MonthlyDueYuan"/>.</summary>
    public decimal? AverageWageYuan { get; init; }

    /// <summary>Wages due of the months before the end, oldest first; of more than twelve the last twelve
    /// count.</summary>
    public IReadOnlyList<decimal> MonthlyDueYuan { get; init; } = [];

    /// <summary>Average wage of the city in the year before; null: not known, the result says that the cap was not
    /// checked.</summary>
    public decimal? LocalAverageYuan { get; init; }

    /// <summary>The table's row for it was not checked; the page says so.</summary>
    public bool LocalAverageUnconfirmed { get; init; }

    /// <summary>Null: not known, the floor is not applied.</summary>
    public decimal? MinimumWageYuan { get; init; }

    /// <summary>The table's row for it was not checked; the page says so.</summary>
    public bool MinimumWageUnconfirmed { get; init; }

    /// <summary>A local figure that is used has not been checked.</summary>
    internal bool FiguresUnconfirmed => (LocalAverageYuan is not null && LocalAverageUnconfirmed)
        || (MinimumWageYuan is not null && MinimumWageUnconfirmed);

    /// <summary>First day at an earlier employer from which the worker was moved not by own choice.</summary>
    public DateOnly? MergedServiceFrom { get; init; }

    /// <summary>The earlier employer has paid compensation, so that its years do not count again.</summary>
    public bool EarlierCompensationPaid { get; init; }

    public bool PartTime { get; init; }

    /// <summary>Wage of the month before the end, for pay in lieu of notice.</summary>
    public decimal? PreviousMonthWageYuan { get; init; }
}
