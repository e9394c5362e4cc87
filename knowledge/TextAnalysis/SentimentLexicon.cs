using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Words of feeling (<c>sentiment.yml</c>).</summary>
public sealed record SentimentLexicon
{
    /// <summary>Weigh twice as much as <see cref="Negative"/>.</summary>
    public required IReadOnlyList<string> StrongNegative { get; init; }

    public required IReadOnlyList<string> Negative { get; init; }

    public required IReadOnlyList<string> Positive { get; init; }

    /// <summary>Weigh twice as much as <see cref="Positive"/>.</summary>
    public required IReadOnlyList<string> StrongPositive { get; init; }

    /// <summary>Turn the word behind them around.</summary>
    public required IReadOnlyList<string> Negations { get; init; }

    /// <summary>Factor by which a word makes the one behind it stronger or weaker.</summary>
    public required IReadOnlyDictionary<string, decimal> Degrees { get; init; }

    public SourceLocation? At { get; init; }
}
