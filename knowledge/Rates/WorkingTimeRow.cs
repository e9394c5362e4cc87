using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>Standard working time, for counting hours and never for money.</summary>
public sealed record WorkingTimeRow
{
    public required DateOnly From { get; init; }

    /// <summary>Included; null: still in force.</summary>
    public DateOnly? To { get; init; }

    public required decimal DaysPerMonth { get; init; }

    public required decimal DaysPerQuarter { get; init; }

    public required decimal DaysPerYear { get; init; }

    /// <summary>Statutory holidays of a year.</summary>
    public required int Holidays { get; init; }

    public required FactStatus Status { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    /// <summary>Standard hours of so many months, eight a day: 496 for a quarter of 2025.</summary>
    public decimal HoursOf(int months) => DaysPerYear * 8 * months / 12;

    public SourceLocation Location { get; init; } = new("", 0);
}
