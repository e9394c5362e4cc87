namespace UnionBot.Knowledge.Faq;

/// <summary>What became of looking for an answer; each is told in words of its own.</summary>
public enum FaqOutcome
{
    /// <summary>An approved article answers it and holds today and here.</summary>
    Grounded,

    /// <summary>No article is about it.</summary>
    NoMatch,

    /// <summary>An article is about it, but does not hold: expired, not yet valid, for another region, or its review is long overdue.</summary>
    Unavailable,
}
