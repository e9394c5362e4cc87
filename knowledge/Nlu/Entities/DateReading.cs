namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>How much of a date was said.</summary>
public enum DatePrecision { Day, Month, Year }

/// <summary>A date with its place in the text; <paramref name="From"/> is the first day of what was said.</summary>
public sealed record DateReading(
    int Start, int Length, DateOnly From, DatePrecision Precision, bool Approximate, bool YearStated);
