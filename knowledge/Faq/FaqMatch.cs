namespace UnionBot.Knowledge.Faq;

/// <summary>An article and how likely it answers the question, 0 to 1; from <see cref="FaqIndex.Sure"/> it is taken to.</summary>
public sealed record FaqMatch(FaqEntry Entry, double Score);
