namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>A duration in months of thirty days, with its place in the text; a single value has equal ends.</summary>
public sealed record MonthsReading(int Start, int Length, decimal Low, decimal High, bool Approximate);
