using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>One thing a worker may want, as staff describe it in <c>data/intents</c>.</summary>
/// <remarks>Patterns are regular expressions without look-around, back references, * and +, matched anywhere, after spelling is mended and punctuation dropped.</remarks>
public sealed record IntentDefinition
{
    /// <summary>Service of what the union does not serve.</summary>
    public const string OutOfScope = "out-of-scope";

    /// <summary>Service of everything the union declares in one form: aid, votes, stations, lectures.</summary>
    public const string Programs = "programs";

    public required string Id { get; init; }

    /// <summary>The flow that serves it; null when the bot answers at once.</summary>
    public string? Flow { get; init; }

    /// <summary>Words of the button that stands for it when the bot asks which of several is meant; null takes the flow's own.</summary>
    public string? Button { get; init; }

    /// <summary>Plain requests: the same words are enough to interrupt a running form.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Other ways to put the need; the more alike, the likelier, but never enough to interrupt a form.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Patterns of an outright request.</summary>
    public IReadOnlyList<string> Sure { get; init; } = [];

    /// <summary>Patterns that make the need likely; how much one says is learned from the examples that have it.</summary>
    public IReadOnlyList<string> Likely { get; init; } = [];

    /// <summary>Patterns that speak for the need, more the more different ones there are.</summary>
    public IReadOnlyList<string> Hint { get; init; } = [];

    /// <summary>Patterns that speak against it, such as a company's name.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The service it belongs to: what stands before the point of its id; empty for small talk.</summary>
    public string Service => Id.Contains('.') ? Id[..Id.IndexOf('.')] : "";

    /// <summary>The program it asks about, as articles name it (<c>student-aid</c>); null when it is about none.</summary>
    public string? Program => Service == Programs ? Id[(Programs.Length + 1)..] : null;

    /// <summary>Whether it is a need that the union serves, not small talk.</summary>
    public bool IsNeed => Service is not ("" or OutOfScope);

    public SourceLocation Location { get; init; } = new("", 0);
}
