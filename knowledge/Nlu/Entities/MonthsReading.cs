namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>A duration in months of thirty days, with its place in the text; a single value has equal ends.</summary>
public sealed record MonthsReading(int Start, int Length, decimal Low, decimal High, bool Approximate)
{
    /// <summary>The same in days when it was told in days or weeks, else null.</summary>
    public (decimal Low, decimal High)? Days { get; init; }
}
