using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>The official arrangement of one year.</summary>
public sealed record HolidayYear
{
    public required int Year { get; init; }

    /// <summary>The 11 (until 2024) or 13 statutory holidays.</summary>
    public required IReadOnlyList<DateOnly> Statutory { get; init; }

    /// <summary>Days off of the arrangement, statutory ones included.</summary>
    public required IReadOnlyList<DateOnly> DaysOff { get; init; }

    /// <summary>Saturdays and Sundays that are working days instead.</summary>
    public required IReadOnlyList<DateOnly> MakeupWork { get; init; }

    public required FactStatus Status { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);
}
