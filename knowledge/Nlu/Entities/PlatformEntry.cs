namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>What a platform lives on.</summary>
public enum PlatformKind { Delivery, Ride, Freight, Express, Home, Shop, Live, Hiring }

/// <summary>A platform that workers take orders or jobs from (<c>platforms.yml</c>).</summary>
public sealed record PlatformEntry
{
    /// <summary>The name it is known by.</summary>
    public required string Name { get; init; }

    public required PlatformKind Kind { get; init; }

    /// <summary>Other names, nicknames and spellings.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
