namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>What a sum is paid for: once, or each hour, day and so on.</summary>
public enum MoneyPer { Sum, Hour, Day, Week, Month, Year, Piece }

/// <summary>A sum in yuan, with its place in the text; a single value has equal ends.</summary>
public sealed record MoneyReading(int Start, int Length, decimal Low, decimal High, bool Approximate, MoneyPer Per);
