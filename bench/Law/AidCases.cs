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
            HasLawyer = fields.Flag("has_lawyer", "hired_lawyer", "own_lawyer") ?? false,
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

    // cases name the same matter in several ways: "work_injury", "injury_compensation"
    private static LegalAidMatter Matter(string name) => name switch
    {
        "n" or "two_n" or "n_plus_1" or "plus_one" => LegalAidMatter.TerminationPay,
        "wages" or "arrears" => LegalAidMatter.Pay,
        _ when Says(name, "injury") => LegalAidMatter.WorkInjury,
        _ when Says(name, "insurance") => LegalAidMatter.SocialInsuranceBenefit,
        _ when Says(name, "relation") => LegalAidMatter.ConfirmRelation,
        _ when Says(name, "severance") || Says(name, "termination") || Says(name, "compensation") =>
            LegalAidMatter.TerminationPay,
        _ => LawValues.Parse<LegalAidMatter>(name),
    };

    private static LegalAidCategory Category(string? name) => name switch
    {
        null or "none" => LegalAidCategory.None,
        _ when Says(name, "minor") || Says(name, "elderly") || Says(name, "disabled") || Says(name, "fixed_means") =>
            LegalAidCategory.WithoutFixedMeans,
        _ => LawValues.Parse<LegalAidCategory>(name),
    };

    private static bool Says(string name, string word) => name.Contains(word, StringComparison.Ordinal);

    private static bool? HardshipMet(LawFields fields) =>
        fields.Text("hardship_met", "hardship", "hardship_check") switch
        {
            "false" or "not_met" or "failed" => false,
            "true" or "met" or "passed" => true,
            _ => null,
        };
}
