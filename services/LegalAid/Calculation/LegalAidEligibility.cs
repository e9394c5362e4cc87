namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>State legal aid, as the law says; the legal-aid body decides.</summary>
public enum StateAid
{
    NotInScope,
    NotAvailableHasLawyer,
    NoHardshipCondition,
    CheckLocalScope,
    ExemptFromCheck,
    HardshipNotMet,
    CheckHardship,
}

/// <summary>Aid of state and union.</summary>
/// <param name="StateAid">By law; the legal-aid body decides.</param>
/// <param name="UnionAidByUnionRules">The union may help by its own rules (Trade Union Law art. 30), often without
/// looking at means.</param>
/// <param name="Urgent">Aid first, papers later (Legal Aid Law art. 44).</param>
/// <param name="Statutes">Articles as in <c>data/statutes</c>.</param>
public sealed record LegalAidAnswer(
    StateAid StateAid, bool UnionAidByUnionRules, bool Urgent, IReadOnlyList<string> Statutes);

/// <summary>Who may get state legal aid (Legal Aid Law arts 31, 32, 41, 42, 44, 48).</summary>
public static class LegalAidEligibility
{
    private const int UrgentDays = 7;

    /// <summary>The first condition that fits decides.</summary>
    public static LegalAidAnswer Check(LegalAidApplicant applicant)
    {
        var (aid, statute) = Decide(applicant);
        var urgent = applicant.DaysToLimit is >= 0 and < UrgentDays || applicant.PreservationUrgent;
        List<string> statutes = [statute, .. urgent ? ["legal-aid-law:44"] : Array.Empty<string>()];
        return new(aid, !applicant.IsEmployer, urgent, statutes);
    }

    private static (StateAid Aid, string Statute) Decide(LegalAidApplicant applicant) => applicant switch
    {
        { IsEmployer: true } => (StateAid.NotInScope, "legal-aid-law:31"),
        { HasLawyer: true } => (StateAid.NotAvailableHasLawyer, "legal-aid-law:48"),
        _ when applicant.Matters.Any(IsViolence) => (StateAid.NoHardshipCondition, "legal-aid-law:32"),
        // art. 31 (5) says 劳动报酬; whether compensation is meant too is for the province.
        _ when applicant.Matters.Count > 0
            && applicant.Matters.All(matter => matter == LegalAidMatter.TerminationPay) =>
            (StateAid.CheckLocalScope, "legal-aid-law:31"),
        { Category: not LegalAidCategory.None } => (StateAid.ExemptFromCheck, "legal-aid-law:42"),
        // art. 42 (3): pay, of which overtime is part, and work injury.
        { MigrantWorker: true } when applicant.Matters.Any(IsMigrantMatter) =>
            (StateAid.ExemptFromCheck, "legal-aid-law:42"),
        { HardshipMet: false } => (StateAid.HardshipNotMet, "legal-aid-law:34"),
        _ => (StateAid.CheckHardship, "legal-aid-law:41"),
    };

    private static bool IsViolence(LegalAidMatter matter) =>
        matter is LegalAidMatter.DomesticViolence or LegalAidMatter.Abuse or LegalAidMatter.Abandonment;

    private static bool IsMigrantMatter(LegalAidMatter matter) =>
        matter is LegalAidMatter.Pay or LegalAidMatter.Overtime or LegalAidMatter.WorkInjury;
}
