namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>A year's paid leave.</summary>
public sealed record AnnualLeaveInput
{
    /// <summary>Years of work at all employers together.</summary>
    public required decimal CumulativeYears { get; init; }

    /// <summary>Null: follows from <see cref="CumulativeYears"/>.</summary>
    public bool? Continuous12Months { get; init; }

    /// <summary>The calendar year of the leave.</summary>
    public required int Year { get; init; }

    /// <summary>First day with this employer; counts when it lies in <see cref="Year"/>.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>Last day with this employer; counts when it lies in <see cref="Year"/>.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Days of leave taken or arranged, halves allowed.</summary>
    public decimal DaysTaken { get; init; }

    /// <summary>Average monthly wage of the twelve months before, without overtime pay.</summary>
    public required decimal AverageWageYuan { get; init; }

    /// <summary>Months of sick leave in the year.</summary>
    public decimal SickLeaveMonths { get; init; }

    /// <summary>Days of private leave in the year that were paid in full.</summary>
    public decimal PaidPrivateLeaveDays { get; init; }

    /// <summary>School holidays longer than the leave.</summary>
    public bool LongerSchoolHolidays { get; init; }

    /// <summary>The employer arranged leave and the worker refused it in writing for reasons of their own.</summary>
    public bool WrittenRefusal { get; init; }
}
