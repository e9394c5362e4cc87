namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>A probation that was served.</summary>
public sealed record ProbationServed
{
    /// <summary>Term of the contract; null: open-ended.</summary>
    public decimal? ContractMonths { get; init; }

    /// <summary>Task-based, part-time, agreed alone without a contract term, or a second one with the same employer: no
    /// probation at all.</summary>
    public bool NoProbationAllowed { get; init; }

    public required decimal ServedMonths { get; init; }

    /// <summary>Monthly wage after probation.</summary>
    public required decimal RegularWageYuan { get; init; }
}

/// <summary>Probation beyond the limit.</summary>
public sealed record UnlawfulProbationResult(
    int MaxMonths, decimal ExcessMonths, decimal CompensationYuan, IReadOnlyList<CalculationLine> Lines);

/// <summary>Compensation for probation beyond the limit (Labor Contract Law arts 19, 70, 83).</summary>
public static class UnlawfulProbationCalculator
{
    /// <summary>Months beyond the limit × the wage after probation.</summary>
    public static UnlawfulProbationResult Compute(ProbationServed probation)
    {
        // Labor Contract Law art. 19 (1) to (4), art. 70 for part-time work.
        var max = probation switch
        {
            { NoProbationAllowed: true } => 0,
            { ContractMonths: null or >= 36 } => 6,
            { ContractMonths: >= 12 } => 2,
            { ContractMonths: >= 3 } => 1,
            _ => 0,
        };
        var excess = Math.Max(0, probation.ServedMonths - max);
        // art. 83: at the monthly wage after probation, for the time beyond the limit.
        var line = new CalculationLine(
            "unlawful-probation",
            Fen.Round(excess * probation.RegularWageYuan),
            new Dictionary<string, object> { ["months"] = excess, ["wage"] = probation.RegularWageYuan, ["max"] = max },
            ["labor-contract-law:19", "labor-contract-law:83"]);
        return new(max, excess, line.AmountYuan, excess > 0 ? [line] : []);
    }
}
