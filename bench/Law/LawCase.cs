using UnionBot.Knowledge;
using YamlDotNet.RepresentationModel;

namespace UnionBot.Bench.Law;

/// <summary>A worked case: a calculator, its inputs and what it has to give.</summary>
internal sealed record LawCase(string Id, string Calculator, LawFields Input, YamlMappingNode Expected)
{
    /// <summary>The cases of a YAML file with a list <c>cases</c>.</summary>
    public static IReadOnlyList<LawCase> Read(string path)
    {
        using var reader = new StreamReader(path);
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. new LawFields((YamlMappingNode)stream.Documents[0].RootNode).Rows("cases").Select(row => new LawCase(
            row.Text("id") ?? "", row.Text("calc") ?? "", new(row.Map("input")), row.Map("expected")))];
    }

    /// <exception cref="FormatException">No such calculator, or an input is missing or misspelt.</exception>
    public IReadOnlyDictionary<string, object?> Compute(KnowledgeBase knowledge) => Calculator switch
    {
        "arrears" => WageCases.Arrears(Input),
        "arrears_partial_month" => WageCases.PartialMonth(Input),
        "arrears_group" => WageCases.Group(Input),
        "severance" => EndingCases.Severance(Input),
        "two_n" => EndingCases.TwoN(Input),
        "n_plus_1" => EndingCases.NPlusOne(Input),
        "double_wages" => WageCases.DoubleWages(Input, knowledge.Rates.Holidays),
        "overtime" => WageCases.Overtime(Input, knowledge.Rates.Holidays),
        "overtime_piece" => WageCases.PieceOvertime(Input),
        "annual_leave" => WageCases.AnnualLeave(Input),
        "limitation" => TimeCases.Limitation(Input),
        "inspection_window" => TimeCases.Inspection(Input),
        "injury_window" => TimeCases.Injury(Input),
        "sue_window" => TimeCases.Suit(Input),
        "legal_aid" => AidCases.LegalAid(Input),
        "probation_pay" => SmallCases.ProbationPay(Input),
        "unlawful_probation" => SmallCases.UnlawfulProbation(Input),
        "extra_compensation" => SmallCases.ExtraCompensation(Input),
        "final_award" => SmallCases.FinalAward(Input),
        "loss_deduction" => SmallCases.LossDeduction(Input),
        "criminal_indicator" => SmallCases.Criminal(Input, knowledge.Rates.CriminalLines),
        "injury_grant" => SmallCases.InjuryGrant(Input, knowledge.Rates.InjuryGrants),
        _ => throw new FormatException($"no calculator '{Calculator}'"),
    };
}
