namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>A claim of the award, by the name the caller gave it.</summary>
public sealed record AwardItem(string Key, decimal AmountYuan);

/// <summary>Whether an award is final for the employer, item by item.</summary>
/// <param name="LimitYuan">Twelve months of the local minimum wage.</param>
/// <param name="FinalByItem">In the order given.</param>
public sealed record FinalAwardResult(decimal LimitYuan, IReadOnlyList<(string Key, bool Final)> FinalByItem)
{
    public static readonly IReadOnlyList<string> Statutes =
        ["mediation-arbitration-law:47", "labor-interpretation-1:19"];
}

/// <summary>Final awards (Mediation and Arbitration Law art. 47).</summary>
public static class FinalAwardCheck
{
    /// <summary>An item of just the limit is final; the worker may sue in any case.</summary>
    public static FinalAwardResult Check(decimal minimumWageYuan, IReadOnlyList<AwardItem> items)
    {
        // Mediation and Arbitration Law art. 47 (1): not above twelve months of minimum wage; each item by itself
        // (Interpretation (1) art. 19).
        var limit = Fen.Round(12 * minimumWageYuan);
        return new(limit, [.. items.Select(item => (item.Key, item.AmountYuan <= limit))]);
    }
}
