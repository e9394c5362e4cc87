namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What can be said while something is missing.</summary>
/// <param name="MinYuan">Least, rounded to the fen.</param>
/// <param name="MaxYuan">Most; null: without what is missing there is no upper end.</param>
/// <param name="Missing">What would narrow the range, the most helpful first; <c>calculation.missing.{key}</c> words
/// it.</param>
public sealed record Estimate(decimal MinYuan, decimal? MaxYuan, IReadOnlyList<string> Missing)
{
    /// <summary>The local average is not known, so the wage may be cut at three times of it (Labor Contract Law art. 47
    /// (2)); the upper end is without the cut.</summary>
    public bool CapUnchecked { get; init; }

    /// <summary>There is service before 2008, which does not count for N (Labor Contract Law art. 97 (3)).</summary>
    public bool Pre2008NotInN { get; init; }

    /// <summary>A local figure that was used has not been checked.</summary>
    public bool FiguresUnconfirmed { get; init; }
}
