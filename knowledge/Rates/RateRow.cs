using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>One published figure: for a region, perhaps one class of its places, and a time.</summary>
public sealed record RateRow
{
    /// <summary>Province, or a city with figures of its own, without 省 or 市.</summary>
    public required string Region { get; init; }

    /// <summary>Class within the region, 1 the highest; null: one figure for all of it.</summary>
    public int? Tier { get; init; }

    /// <summary>Cities known to belong to this class.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Year that was measured, of averages.</summary>
    public int? DataYear { get; init; }

    /// <summary>Yuan a month.</summary>
    public required decimal MonthlyYuan { get; init; }

    /// <summary>Yuan an hour for part-time work; null: not known here.</summary>
    public decimal? HourlyYuan { get; init; }

    /// <summary>First day of use; null: not known, and so never checked.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of use, included; null: still in use as far as known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>First day for which the source shows the figure in use; null: <see cref="From"/>.</summary>
    public DateOnly? VerifiedFrom { get; init; }

    /// <summary>Last day for which it does; null: <see cref="To"/>.</summary>
    public DateOnly? VerifiedUntil { get; init; }

    public required FactStatus Status { get; init; }

    /// <summary>Keys of <c>data/sources.yml</c>.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>Who of the union has checked the row; with <see cref="ConfirmedOn"/>.</summary>
    public string? ConfirmedBy { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>For staff: what is left to check.</summary>
    public string? Note { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>Whether the row is in use on the day; one without a beginning counts until its end.</summary>
    public bool Covers(DateOnly day) => !(From > day) && !(To < day);

    /// <summary>Whether the figure may be shown without 尚未核对 for the day.</summary>
    public bool IsCheckedOn(DateOnly day) => ConfirmedOn is not null
        || (Status == FactStatus.Verified && From is not null && !(VerifiedFrom > day) && !(VerifiedUntil < day));
}
