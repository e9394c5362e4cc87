namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>One month's wage as told; what was due comes from the first of: an amount, days, pieces.</summary>
public sealed record WageMonth
{
    /// <summary>Any day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Wage due (应发), before deductions.</summary>
    public decimal? DueYuan { get; init; }

    public decimal? DailyRateYuan { get; init; }

    /// <summary>Days worked, with halves.</summary>
    public decimal? Days { get; init; }

    public decimal? PieceRateYuan { get; init; }

    public decimal? Pieces { get; init; }

    /// <summary>Wage received (实发), with advances such as 生活费.</summary>
    public decimal PaidYuan { get; init; }

    /// <summary>Income tax, the worker's own social insurance and housing fund, support ordered by a court; nothing
    /// else.</summary>
    public decimal LawfulDeductionsYuan { get; init; }

    /// <summary>Fines and deposits: not deductible, shown to the lawyer.</summary>
    public decimal OtherWithheldYuan { get; init; }

    /// <summary>Null: as said for all months.</summary>
    public bool? NormalWorkDone { get; init; }

    /// <summary>Null: as said for all months.</summary>
    public decimal? MinimumWageYuan { get; init; }
}
