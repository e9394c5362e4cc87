using UnionBot.Services.LegalAid.Calculation;

namespace UnionBot.Bench.Law;

/// <summary>Cases of what is paid when employment ends.</summary>
internal static class EndingCases
{
    public static Dictionary<string, object?> Severance(LawFields fields)
    {
        var result = SeveranceCalculator.Compute(Input(fields, null));
        return new()
        {
            ["years"] = LawValues.Number(result.Years),
            ["base"] = LawValues.Money(result.BaseYuan),
            ["amount"] = LawValues.Money(result.AmountYuan),
            ["capped"] = LawValues.Flag(result.Capped),
            ["reason"] = LawValues.Name(result.Reason),
            ["needs_lawyer"] = result.NeedsLawyerPre2008 ? "pre2008_service" : null,
        };
    }

    public static Dictionary<string, object?> TwoN(LawFields fields)
    {
        var result = TwoNCalculator.Compute(Input(fields, EndingReason.UnlawfulDismissal));
        return new()
        {
            ["years"] = LawValues.Number(result.Years),
            ["base"] = LawValues.Money(result.BaseYuan),
            ["n"] = LawValues.Money(result.NYuan),
            ["two_n"] = LawValues.Money(result.AmountYuan),
            ["amount"] = LawValues.Money(result.AmountYuan),
            ["capped"] = LawValues.Flag(result.Capped),
        };
    }

    public static Dictionary<string, object?> NPlusOne(LawFields fields)
    {
        var input = Input(fields, EndingReason.EmployerArt40NoNotice);
        if (input.Reason == EndingReason.EmployerArt40NoNotice && fields.Flag("notice_given", "notice") == true)
            input = input with { Reason = EndingReason.EmployerArt40Notice };
        var result = NPlusOneCalculator.Compute(input);
        return new()
        {
            ["years"] = LawValues.Number(result.Years),
            ["base"] = LawValues.Money(result.BaseYuan),
            ["n"] = LawValues.Money(result.NYuan),
            ["two_n"] = LawValues.Money(result.TwoNYuan),
            ["plus_one"] = LawValues.Money(result.PlusOneYuan),
            ["amount"] = LawValues.Money(result.AmountYuan),
            ["capped"] = LawValues.Flag(result.Capped),
            ["needs_lawyer"] = result.NeedsLawyerPre2008 ? "pre2008_service" : null,
        };
    }

    private static SeveranceInput Input(LawFields fields, EndingReason? usual) => new()
    {
        Reason = fields.Text("reason") is { } reason
            ? LawValues.Parse<EndingReason>(reason)
            : usual ?? throw new FormatException("input 'reason' is missing"),
        HiredOn = fields.NeededDate("hire"),
        LastDay = fields.NeededDate("last_day"),
        AverageWageYuan = fields.Number("avg12"),
        MonthlyDueYuan = fields.Numbers("monthly_due"),
        LocalAverageYuan = fields.Number("local_avg"),
        MinimumWageYuan = fields.Number("minimum_wage"),
        MergedServiceFrom = fields.Date("merged_service_from"),
        EarlierCompensationPaid = fields.Flag("earlier_compensation_paid") ?? false,
        PartTime = fields.Flag("part_time") ?? false,
        PreviousMonthWageYuan = fields.Number("previous_month_wage"),
    };
}
