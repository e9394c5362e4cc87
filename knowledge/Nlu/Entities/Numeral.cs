namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>A number as spoken or written; a single value has equal ends.</summary>
internal readonly record struct Numeral(int Start, int Length, decimal Low, decimal High)
{
    public int End => Start + Length;

    /// <summary>Said to be rounded: 多, 来, 几, 左右, 大概.</summary>
    public bool Approximate { get; init; }

    /// <summary>A little below the value: 近, 将近, 不到.</summary>
    public bool Near { get; init; }

    /// <summary>Names 百 or more, or groups its thousands, as sums of money do.</summary>
    public bool Scaled { get; init; }

    /// <summary>The last unit named (10, 1000, 10000), 0 when none.</summary>
    public decimal Unit { get; init; }

    public bool IsRange => Low != High;
}
