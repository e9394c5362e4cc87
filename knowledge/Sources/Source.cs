using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Sources;

/// <summary>A notice, a published figure or a procedure that an answer or a rate rests on (<c>data/sources.yml</c>).</summary>
public sealed record Source
{
    /// <summary>As it is shown to workers.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was published; null when that is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it can be read; null when that is not known.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it was read by the union or still has to be confirmed.</summary>
    public FactStatus Status { get; init; } = FactStatus.Confirm;

    public SourceLocation Location { get; init; } = new("", 0);
}
