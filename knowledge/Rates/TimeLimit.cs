using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>Unit of a time limit.</summary>
public enum TimeUnit
{
    Day,
    Month,
    Year,
}

/// <summary>A time limit of a proceeding, counted from the event that its reply names.</summary>
public sealed record TimeLimit
{
    /// <summary>Kebab-case; reply <c>calculation.time-limit.{Key}</c> words it.</summary>
    public required string Key { get; init; }

    public required int Amount { get; init; }

    public required TimeUnit Unit { get; init; }

    /// <summary>At most so much more, of the same unit; null: no extension.</summary>
    public int? Extension { get; init; }

    /// <summary>The article, as in <c>data/statutes</c>.</summary>
    public required string Statute { get; init; }

    public required FactStatus Status { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>The last day, without moving it from a rest day to the next working day.</summary>
    public DateOnly LastDay(DateOnly start) => Unit switch
    {
        TimeUnit.Day => start.AddDays(Amount),
        TimeUnit.Month => start.AddMonths(Amount),
        TimeUnit.Year => start.AddYears(Amount),
    };
}
