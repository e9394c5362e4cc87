using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Faq;

/// <summary>A checked answer to a common question.</summary>
public sealed record FaqEntry
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>The same question in workers' words.</summary>
    public required IReadOnlyList<string> Variants { get; init; }

    /// <summary>Regular expressions of further wordings, without look-around, * and +; each alone is the whole question.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>What the bot says; after loading it ends with the line that names the statutes.</summary>
    public required string Answer { get; init; }

    /// <summary>Statutes the answer rests on, as <c>act:article</c>; each stands in <c>data/statutes</c>.</summary>
    public IReadOnlyList<string> Statutes { get; init; } = [];

    /// <summary>Keys of <c>data/sources.yml</c> the answer rests on where no statute says it; never empty together with <see cref="Statutes"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Regions the answer holds for; empty means the whole country.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>First day on which the answer holds, in China; null means always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which the answer holds, in China; null means that no end is known.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The program this is about, as in <c>programs.student-aid</c> without the service; null when it is about none.</summary>
    public string? Program { get; init; }

    /// <summary>The flow offered under the answer; null when there is none.</summary>
    public string? Flow { get; init; }

    /// <summary>Words of the button that starts <see cref="Flow"/>; null takes the flow's own.</summary>
    public string? Button { get; init; }

    /// <summary>When staff last read the answer against its sources.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>When staff must read it again.</summary>
    public DateOnly ReviewBy { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether every fact of the answer was checked against its source.</summary>
    public FactStatus Status { get; init; } = FactStatus.Confirm;

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>The service it belongs to: what stands before the point of its id.</summary>
    public string Service => Id.Contains('.') ? Id[..Id.IndexOf('.')] : "";

    /// <summary>Whether the answer holds on a day, in China.</summary>
    public bool IsValidOn(DateOnly day) => day >= (ValidFrom ?? DateOnly.MinValue) && day <= (ValidUntil ?? DateOnly.MaxValue);
}
