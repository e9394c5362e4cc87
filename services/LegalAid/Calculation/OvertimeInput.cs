namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>The working-time system of the post.</summary>
public enum WorkingTimeSystem
{
    /// <summary>Also where "irregular hours" stand in the contract but were never approved.</summary>
    Standard,

    /// <summary>Hours are added up over a period (综合计算工时), with approval.</summary>
    Comprehensive,

    /// <summary>Irregular hours (不定时) approved by the labour authority.</summary>
    IrregularApproved,
}

/// <summary>Hours worked on a day, normal hours included.</summary>
public sealed record WorkedDay(DateOnly Date, decimal Hours);

/// <summary>Overtime by kind, or days that are classified by the holiday calendar; both add up.</summary>
public sealed record OvertimeInput
{
    /// <summary>Monthly wage for normal hours.</summary>
    public required decimal BaseYuan { get; init; }

    /// <summary>Null: not known, the base is not lifted.</summary>
    public decimal? MinimumWageYuan { get; init; }

    public WorkingTimeSystem System { get; init; }

    /// <summary>Hours beyond normal hours on working days.</summary>
    public decimal WeekdayHours { get; init; }

    public decimal RestDayHours { get; init; }

    /// <summary>Rest-day hours for which time off was given.</summary>
    public decimal RestDayHoursCompensated { get; init; }

    /// <summary>Hours on statutory holidays; time off does not replace their pay.</summary>
    public decimal HolidayHours { get; init; }

    public IReadOnlyList<WorkedDay> Days { get; init; } = [];

    /// <summary>Comprehensive system, needed there: standard hours of the period, as counted with
    /// <c>data/rates/working-time.yml</c>.</summary>
    public decimal? StandardHours { get; init; }

    /// <summary>Comprehensive system, needed there: hours worked in the period, holidays included.</summary>
    public decimal? ActualHours { get; init; }

    public decimal AlreadyPaidYuan { get; init; }
}
