namespace UnionBot.Knowledge.Faq;

/// <summary>What a worker gets for a question.</summary>
/// <param name="Outcome">Whether there is an answer, and if not, why.</param>
/// <param name="Text">The words to say, from one approved article and with its source; null unless grounded.</param>
/// <param name="Nearest">The article the text comes from; otherwise the likeliest one, for staff only; null when nothing is alike at all.</param>
/// <param name="Related">Other articles that hold and may have been meant, likeliest first, at most two.</param>
public sealed record FaqAnswer(FaqOutcome Outcome, string? Text, FaqMatch? Nearest, IReadOnlyList<FaqEntry> Related)
{
    /// <summary>No article is anything like it.</summary>
    public static FaqAnswer Nothing { get; } = new(FaqOutcome.NoMatch, null, null, []);

    /// <summary>The article that answers; null unless grounded.</summary>
    public FaqEntry? Entry => Outcome == FaqOutcome.Grounded ? Nearest?.Entry : null;
}
