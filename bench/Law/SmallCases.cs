using UnionBot.Knowledge.Rates;
using UnionBot.Services.LegalAid.Calculation;

namespace UnionBot.Bench.Law;

/// <summary>Cases of the small checks.</summary>
internal static class SmallCases
{
    public static Dictionary<string, object?> ProbationPay(LawFields fields)
    {
        var result = ProbationPayCalculator.Compute(
            fields.NeededNumber("contract_wage"), fields.Number("minimum_wage"), fields.Numbers("paid"));
        return new() { ["floor"] = LawValues.Money(result.FloorYuan), ["total"] = LawValues.Money(result.TotalYuan) };
    }

    public static Dictionary<string, object?> UnlawfulProbation(LawFields fields)
    {
        var result = UnlawfulProbationCalculator.Compute(new()
        {
            ContractMonths = fields.Flag("open_ended") == true ? null : fields.Number("contract_months"),
            NoProbationAllowed = (fields.Flag("task_based") ?? false) || (fields.Flag("part_time") ?? false)
                || (fields.Flag("probation_only") ?? false) || (fields.Flag("second_probation") ?? false),
            ServedMonths = fields.NeededNumber("probation_served_months"),
            RegularWageYuan = fields.NeededNumber("regular_wage"),
        });
        return new()
        {
            ["max_months"] = LawValues.Number(result.MaxMonths),
            ["excess_months"] = LawValues.Number(result.ExcessMonths),
            ["compensation"] = LawValues.Money(result.CompensationYuan),
        };
    }

    public static Dictionary<string, object?> ExtraCompensation(LawFields fields)
    {
        var result = ExtraCompensationCalculator.Compute(
            fields.NeededNumber("due"),
            fields.Flag("inspectorate_order") ?? false,
            fields.Flag("deadline_passed") ?? false);
        return new()
        {
            ["min"] = LawValues.Money(result.MinYuan),
            ["max"] = LawValues.Money(result.MaxYuan),
            ["order_first"] = LawValues.Flag(result.OrderFirst),
            ["reason"] = result.OrderFirst ? "order_first" : null,
        };
    }

    public static Dictionary<string, object?> FinalAward(LawFields fields)
    {
        var result = FinalAwardCheck.Check(
            fields.NeededNumber("minimum_wage"),
            [.. fields.Rows("items").Select(row => new AwardItem(row.NeededText("k"), row.NeededNumber("amount")))]);
        return new()
        {
            ["limit"] = LawValues.Money(result.LimitYuan),
            ["items"] = result.FinalByItem.ToDictionary(
                item => item.Key, item => (object?)(item.Final ? "final" : "not_final")),
        };
    }

    public static Dictionary<string, object?> LossDeduction(LawFields fields) => new()
    {
        ["max_deduction"] = LawValues.Money(LossDeductionCalculator.Compute(
            fields.NeededNumber("wage"),
            fields.NeededNumber("loss"),
            fields.Number("minimum_wage") ?? 0).MaxDeductionYuan),
    };

    public static Dictionary<string, object?> Criminal(LawFields fields, CriminalLines lines)
    {
        var result = CriminalIndicator.Check(
            new(
                (int)fields.NeededNumber("workers"), fields.Number("months") ?? 0, fields.NeededNumber("total"),
                fields.Text("region"), fields.Flag("government_order_unpaid") ?? false),
            lines);
        return new()
        {
            ["national"] = LawValues.Name(result.National),
            ["local"] = result.LocalReached is { } reached ? reached ? "reached" : "below" : null,
            ["may_refer"] = LawValues.Flag(result.MayRefer),
        };
    }

    public static Dictionary<string, object?> InjuryGrant(LawFields fields, InjuryGrants grants)
    {
        var result = InjuryGrantCalculator.Compute(
            (int)fields.NeededNumber("grade"), fields.NeededNumber("own_wage"), fields.Number("local_avg"), grants);
        return new()
        {
            ["months"] = LawValues.Number(result.Months),
            ["wage_used"] = LawValues.Money(result.WageYuan),
            ["amount"] = LawValues.Money(result.AmountYuan),
        };
    }
}
