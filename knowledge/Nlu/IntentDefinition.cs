using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>One thing a worker may want, as staff describe it in <c>data/intents</c>.</summary>
/// <remarks>Patterns are regular expressions without look-around, back references, * and +, matched anywhere, after spelling is mended and punctuation dropped.</remarks>
public sealed record IntentDefinition
{
    public required string Id { get; init; }

    /// <summary>The flow that serves it; null when the bot answers at once.</summary>
    public string? Flow { get; init; }

    /// <summary>Plain requests: the same words are enough to interrupt a running form.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Other ways to put the need; the more alike, the likelier, but never enough to interrupt a form.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Patterns of an outright request.</summary>
    public IReadOnlyList<string> Sure { get; init; } = [];

    /// <summary>Patterns that make the need likely, one alone enough to act on.</summary>
    public IReadOnlyList<string> Likely { get; init; } = [];

    /// <summary>Patterns that speak for the need, two or more together enough to act on.</summary>
    public IReadOnlyList<string> Hint { get; init; } = [];

    /// <summary>Patterns that speak against it, such as a company's name.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    public SourceLocation Location { get; init; } = new("", 0);
}
