namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Employment without a written contract.</summary>
public sealed record DoubleWagesInput
{
    /// <summary>First day of work.</summary>
    public required DateOnly HiredOn { get; init; }

    /// <summary>Null: never.</summary>
    public DateOnly? ContractSignedOn { get; init; }

    /// <summary>Last working day, included; null: still working.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The same for every month; null: see <see cref="MonthlyWages"/>.</summary>
    public decimal? MonthlyWageYuan { get; init; }

    /// <summary>Wages by the first day of the calendar month in which the service month starts; before
    /// <see cref="MonthlyWageYuan"/>.</summary>
    public IReadOnlyDictionary<DateOnly, decimal> MonthlyWages { get; init; } = new Dictionary<DateOnly, decimal>();

    /// <summary>Days worked in the part of a month that counts; null: by the calendar.</summary>
    public decimal? PartialMonthWorkDays { get; init; }

    /// <summary>First claim, complaint or filing that can be proved; null: see <see cref="FiledOn"/>.</summary>
    public DateOnly? FirstClaimOn { get; init; }

    /// <summary>Filing for arbitration; null: not yet.</summary>
    public DateOnly? FiledOn { get; init; }

    public bool PartTime { get; init; }

    /// <summary>The employer proves that the contract was missing for one of the reasons of Interpretation (2) art.
    /// 7.</summary>
    public bool WorkerRefusedProved { get; init; }
}
