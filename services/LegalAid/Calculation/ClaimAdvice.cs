namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What a worker may claim.</summary>
public enum ClaimKind
{
    Arrears,
    Overtime,
    AnnualLeave,
    DoubleWages,
    ConfirmRelation,
    SocialInsurance,
    UnemploymentLoss,
    Severance,
    TwoN,
    PlusOne,
    Reinstatement,
}

/// <summary>What has happened, in the worker's words.</summary>
public enum EmploymentSituation
{
    /// <summary>Wages are late and the worker still works there.</summary>
    UnpaidStillWorking,

    /// <summary>Wages are late and the worker leaves for that reason, in writing before or when leaving.</summary>
    UnpaidAndLeaving,

    /// <summary>Dismissed all of a sudden.</summary>
    SuddenlyDismissed,
    NoContract,
    NoSocialInsurance,

    /// <summary>The individual contractor is gone.</summary>
    ContractorGone,
}

/// <summary>A claim that does not stand beside another.</summary>
/// <param name="Keep">The one that replaces the other; null: the other is not due at all.</param>
/// <param name="Drop">The one that cannot stand.</param>
/// <param name="Statute">The article, as in <c>data/statutes</c>.</param>
public sealed record ClaimConflict(ClaimKind? Keep, ClaimKind Drop, string Statute);

/// <summary>Which claims go together.</summary>
public static class ClaimAdvice
{
    /// <summary>Claims to offer, the usual first.</summary>
    public static IReadOnlyList<ClaimKind> For(EmploymentSituation situation) => situation switch
    {
        EmploymentSituation.UnpaidStillWorking => [ClaimKind.Arrears],
        // Labor Contract Law arts 38 (1) 2, 46 (1); Interpretation (1) art. 45
        EmploymentSituation.UnpaidAndLeaving => [ClaimKind.Arrears, ClaimKind.Severance],
        // Labor Contract Law art. 48: compensation or the job back, at the worker's choice
        EmploymentSituation.SuddenlyDismissed =>
            [ClaimKind.TwoN, ClaimKind.Reinstatement, ClaimKind.Arrears, ClaimKind.AnnualLeave, ClaimKind.Overtime],
        EmploymentSituation.NoContract => [ClaimKind.DoubleWages, ClaimKind.ConfirmRelation, ClaimKind.SocialInsurance],
        // Interpretation (2) art. 19: a promise not to insure is void
        EmploymentSituation.NoSocialInsurance =>
            [ClaimKind.SocialInsurance, ClaimKind.Severance, ClaimKind.UnemploymentLoss],
        // Migrant Wage Regulation art. 30: the general contractor pays first
        EmploymentSituation.ContractorGone => [ClaimKind.Arrears],
    };

    /// <summary>Claims that do not stand beside others of the list; empty when all do.</summary>
    /// <param name="claims">All that is claimed.</param>
    /// <param name="partTime">Part-time work (非全日制) has neither compensation nor double wages.</param>
    public static IReadOnlyList<ClaimConflict> Conflicts(IReadOnlyList<ClaimKind> claims, bool partTime)
    {
        var conflicts = Pairs.Where(pair => claims.Any(claim => claim == pair.Keep) && claims.Contains(pair.Drop));
        // Labor Contract Law art. 71
        var notDue = claims.Where(claim => partTime && NotForPartTime(claim))
            .Select(claim => new ClaimConflict(null, claim, "labor-contract-law:71"));
        return [.. conflicts, .. notDue];
    }

    private static readonly ClaimConflict[] Pairs =
    [
        // Implementing Regulation art. 25: with 2N there is no N
        new(ClaimKind.TwoN, ClaimKind.Severance, "labor-contract-regulation:25"),
        // Labor Contract Law art. 40: "+1" belongs to a lawful dismissal only
        new(ClaimKind.TwoN, ClaimKind.PlusOne, "labor-contract-law:40"),
        // Labor Contract Law art. 48: the job back or the money
        new(ClaimKind.Reinstatement, ClaimKind.TwoN, "labor-contract-law:48"),
        new(ClaimKind.Reinstatement, ClaimKind.Severance, "labor-contract-law:48"),
    ];

    private static bool NotForPartTime(ClaimKind claim) =>
        claim is ClaimKind.Severance or ClaimKind.TwoN or ClaimKind.PlusOne or ClaimKind.DoubleWages;
}
