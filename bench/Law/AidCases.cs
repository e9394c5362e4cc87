using UnionBot.Services.LegalAid.Calculation;

namespace UnionBot.Bench.Law;

/// <summary>Cases of legal aid.</summary>
internal static class AidCases
{
    public static Dictionary<string, object?> LegalAid(LawFields fields)
    {
        var answer = LegalAidEligibility.Check(new()
        {
            IsEmployer = fields.Text("side") == "employer",
            HasLawyer = fields.Flag("has_lawyer", "lawyer_hired", "hired_lawyer", "has_hired_lawyer") ?? false,
            Matters = [.. fields.Words("matters", "claims", "matter").Select(Matter)],
            MigrantWorker = fields.Flag("migrant_worker") ?? false,
            Category = Category(fields.Text("category")),
            HardshipMet = HardshipMet(fields),
            DaysToLimit = (int?)fields.Number("days_to_limit"),
            PreservationUrgent = fields.Flag("preservation_urgent") ?? false,
        });
        return new()
        {
            ["state_aid"] = LawValues.Name(answer.StateAid),
            ["union_aid"] = answer.UnionAidByUnionRules ? "by_union_rules" : null,
            ["urgent"] = LawValues.Flag(answer.Urgent),
        };
    }

    private static LegalAidMatter Matter(string name) => name switch
    {
        "n" or "two_n" or "2n" or "n_plus_1" or "plus_one" or "severance" or "termination_pay" or "compensation"
            or "economic_compensation" or "unlawful_dismissal" => LegalAidMatter.TerminationPay,
        "arrears" or "wages" or "pay" => LegalAidMatter.Pay,
        "relation" or "confirm_relation" or "employment_relation" => LegalAidMatter.ConfirmRelation,
        "work_injury" or "injury" => LegalAidMatter.WorkInjury,
        "social_insurance" or "social_insurance_benefit" => LegalAidMatter.SocialInsuranceBenefit,
        _ => LawValues.Parse<LegalAidMatter>(name),
    };

    private static LegalAidCategory Category(string? name) => name switch
    {
        null or "none" => LegalAidCategory.None,
        "minor" or "elderly" or "disabled" or "no_fixed_means" => LegalAidCategory.WithoutFixedMeans,
        _ when name.EndsWith("_without_fixed_means", StringComparison.Ordinal) => LegalAidCategory.WithoutFixedMeans,
        _ when name.EndsWith("_no_fixed_means", StringComparison.Ordinal) => LegalAidCategory.WithoutFixedMeans,
        _ => LawValues.Parse<LegalAidCategory>(name),
    };

    private static bool? HardshipMet(LawFields fields) =>
        fields.Text("hardship", "hardship_met", "hardship_check", "hardship_result", "hardship_examined") switch
        {
            "not_met" or "false" or "failed" or "no" => false,
            "met" or "true" or "passed" or "yes" => true,
            _ => null,
        };
}
