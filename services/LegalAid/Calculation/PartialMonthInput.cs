namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Wage of a month that was not worked to its end (or from its beginning).</summary>
public sealed record PartialMonthInput
{
    /// <summary>Null: paid by the day, see <see cref="DailyRateYuan"/>.</summary>
    public decimal? MonthlyWageYuan { get; init; }

    /// <summary>Daily wage of workers who are paid by the day, as on sites.</summary>
    public decimal? DailyRateYuan { get; init; }

    /// <summary>Working days worked and statutory holidays in the employed part of the month; by the day: days
    /// worked.</summary>
    public required decimal PaidDays { get; init; }

    public decimal PaidYuan { get; init; }

    public decimal LawfulDeductionsYuan { get; init; }
}
