namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What can be said while something is missing.</summary>
/// <param name="MinYuan">Least, rounded to the fen.</param>
/// <param name="MaxYuan">Most; null: without what is missing there is no upper end.</param>
/// <param name="Missing">What would narrow the range, the most helpful first; <c>calculation.missing.{key}</c> words
/// it.</param>
public sealed record Estimate(decimal MinYuan, decimal? MaxYuan, IReadOnlyList<string> Missing);
