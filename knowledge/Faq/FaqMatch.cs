namespace UnionBot.Knowledge.Faq;

/// <summary>The answer found and how alike the question was, 0 to 1.</summary>
public sealed record FaqMatch(FaqEntry Entry, double Score);
