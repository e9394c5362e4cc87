using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Words that speak for one intent, whatever the sentence (<c>data/lexicons</c>).</summary>
public sealed record Lexicon
{
    /// <summary>Id of the intent.</summary>
    public required string Intent { get; init; }

    /// <summary>What the words have in common, for those who look after them.</summary>
    public string? Topic { get; init; }

    public required IReadOnlyList<string> Words { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);
}
