using UnionBot.Knowledge.Rates;
using UnionBot.Services.LegalAid.Calculation;

namespace UnionBot.Bench.Law;

/// <summary>Cases of unpaid wages, double wages, overtime and leave.</summary>
internal static class WageCases
{
    public static Dictionary<string, object?> Arrears(LawFields fields)
    {
        var result = ArrearsCalculator.Compute(new()
        {
            Months = [.. fields.Rows("months").Select(Month)],
            NormalWorkDone = fields.Flag("normal_work_done") ?? false,
            MinimumWageYuan = fields.Number("minimum_wage"),
            ConfirmedReallocations = [.. fields.Rows("confirmed_reallocations").Select(row => new Reallocation(
                row.NeededDate("from"), row.NeededDate("to"), row.NeededNumber("amount")))],
        });
        return new()
        {
            ["lines"] = result.Months.ToDictionary(
                month => LawValues.Month(month.Month), month => (object?)LawValues.Money(month.OwedYuan)),
            ["overpaid"] = result.Months.Where(month => month.OverpaidYuan > 0).ToDictionary(
                month => LawValues.Month(month.Month), month => (object?)LawValues.Money(month.OverpaidYuan)),
            ["other_withheld"] = LawValues.Money(result.Months.Sum(month => month.OtherWithheldYuan)),
            ["needs_question"] = LawValues.Flag(result.NeedsQuestion),
            ["total"] = LawValues.Money(result.TotalYuan),
        };
    }

    public static Dictionary<string, object?> PartialMonth(LawFields fields)
    {
        var result = PartialMonthCalculator.Compute(new()
        {
            MonthlyWageYuan = fields.Number("monthly_wage"),
            DailyRateYuan = fields.Number("daily_rate"),
            PaidDays = fields.NeededNumber("paid_days_worked", "paid_days", "days"),
            PaidYuan = fields.Number("paid") ?? 0,
            LawfulDeductionsYuan = fields.Sum("lawful_deductions"),
        });
        return new() { ["due"] = LawValues.Money(result.DueYuan), ["total"] = LawValues.Money(result.TotalYuan) };
    }

    public static Dictionary<string, object?> Group(LawFields fields)
    {
        var result = GroupArrearsCalculator.Compute(
            (int)fields.NeededNumber("workers"),
            [.. fields.Rows("batches").Select(row => new WorkerBatch(
                row.Text("name") ?? "", (int)row.NeededNumber("count"), row.Number("amount", "total")))],
            fields.Number("total"));
        return new()
        {
            ["total"] = LawValues.Money(result.TotalYuan),
            ["average"] = LawValues.Money(result.AverageYuan),
            ["batch_sum"] = LawValues.Number(result.BatchSum),
            ["needs_question"] = LawValues.Flag(result.NeedsQuestion),
            ["may_choose_representatives"] = LawValues.Flag(result.MayChooseRepresentatives),
        };
    }

    public static Dictionary<string, object?> DoubleWages(LawFields fields, HolidayCalendar calendar)
    {
        var result = DoubleWagesCalculator.Compute(
            new()
            {
                HiredOn = fields.NeededDate("hire"),
                ContractSignedOn = fields.Date("contract_signed"),
                LastDay = fields.Date("last_day"),
                MonthlyWageYuan = fields.Number("monthly_wage"),
                MonthlyWages = fields.NumbersByKey("monthly_wages")
                    .ToDictionary(pair => LawFields.Day(pair.Key), pair => pair.Value),
                PartialMonthWorkDays = fields.Number("partial_month_work_days"),
                FirstClaimOn = fields.Date("first_claim"),
                FiledOn = fields.Date("filed"),
                PartTime = fields.Flag("part_time") ?? false,
                WorkerRefusedProved = fields.Flag("worker_refused_proved") ?? false,
            },
            calendar);
        return new()
        {
            ["period_from"] = LawValues.Date(result.PeriodFrom),
            ["period_to"] = LawValues.Date(result.PeriodTo),
            ["months"] = LawValues.Number(result.FullMonths),
            ["full_months"] = LawValues.Number(result.FullMonths),
            ["partial"] = LawValues.Money(result.PartialYuan ?? 0),
            ["strict"] = LawValues.Money(result.StrictYuan),
            ["lenient"] = LawValues.Money(result.LenientYuan),
            ["reason"] = result.Exemption is { } reason ? LawValues.Name(reason) : null,
        };
    }

    public static Dictionary<string, object?> Overtime(LawFields fields, HolidayCalendar calendar)
    {
        var result = OvertimeCalculator.Compute(
            new()
            {
                BaseYuan = fields.NeededNumber("base"),
                MinimumWageYuan = fields.Number("minimum_wage"),
                System = System(fields.Text("system")),
                WeekdayHours = fields.Number("weekday_hours") ?? 0,
                RestDayHours = fields.Number("rest_day_hours") ?? 0,
                RestDayHoursCompensated = fields.Number("rest_day_hours_compensated") ?? 0,
                HolidayHours = fields.Number("holiday_hours") ?? 0,
                Days = [.. fields.Rows("days").Select(row => new WorkedDay(
                    row.NeededDate("d"), row.NeededNumber("h")))],
                StandardHours = fields.Number("standard_hours"),
                ActualHours = fields.Number("actual_hours"),
                AlreadyPaidYuan = fields.Number("already_paid") ?? 0,
            },
            calendar);
        return new()
        {
            ["weekday"] = LawValues.Money(result.WeekdayYuan),
            ["rest_day"] = LawValues.Money(result.RestDayYuan),
            ["holiday"] = LawValues.Money(result.HolidayYuan),
            ["gross"] = LawValues.Money(result.GrossYuan),
            ["total"] = LawValues.Money(result.TotalYuan),
            ["base_used"] = LawValues.Money(result.BaseUsedYuan),
            ["kinds"] = result.Kinds.ToDictionary(
                pair => LawValues.Date(pair.Key)!, pair => (object?)LawValues.Name(pair.Value)),
            ["over_36h"] = LawValues.Flag(result.Over36Hours),
            ["excess_hours"] = result.ExcessHours is { } hours ? LawValues.Number(hours) : null,
            ["check_local_rule"] = LawValues.Flag(result.CheckLocalRule),
        };
    }

    public static Dictionary<string, object?> PieceOvertime(LawFields fields)
    {
        var result = PieceOvertimeCalculator.Compute(new()
        {
            PieceRateYuan = fields.NeededNumber("piece_rate"),
            WeekdayPieces = fields.Number("weekday_pieces") ?? 0,
            RestDayPieces = fields.Number("rest_day_pieces") ?? 0,
            HolidayPieces = fields.Number("holiday_pieces") ?? 0,
            AlreadyPaidYuan = fields.Number("already_paid") ?? 0,
        });
        return new()
        {
            ["weekday"] = LawValues.Money(result.WeekdayYuan),
            ["rest_day"] = LawValues.Money(result.RestDayYuan),
            ["holiday"] = LawValues.Money(result.HolidayYuan),
            ["gross"] = LawValues.Money(result.GrossYuan),
            ["total"] = LawValues.Money(result.TotalYuan),
        };
    }

    public static Dictionary<string, object?> AnnualLeave(LawFields fields)
    {
        var result = AnnualLeaveCalculator.Compute(new()
        {
            CumulativeYears = fields.NeededNumber("cumulative_years"),
            Continuous12Months = fields.Flag("continuous_12_months"),
            Year = (int)fields.NeededNumber("year"),
            JoinedOn = fields.Date("joined"),
            LastDay = fields.Date("leave_last_day"),
            DaysTaken = fields.Number("taken") ?? 0,
            AverageWageYuan = fields.NeededNumber("avg12_without_overtime"),
            SickLeaveMonths = fields.Number("sick_leave_months") ?? 0,
            PaidPrivateLeaveDays = fields.Number("paid_private_leave_days") ?? 0,
            LongerSchoolHolidays = fields.Flag("longer_school_holidays") ?? false,
            WrittenRefusal = fields.Flag("written_refusal") ?? false,
        });
        return new()
        {
            ["entitled"] = LawValues.Number(result.EntitledDays),
            ["unused"] = LawValues.Number(result.UnusedDays),
            ["extra_200"] = LawValues.Money(result.Extra200Yuan),
            ["total_300"] = LawValues.Money(result.Total300Yuan),
        };
    }

    private static WageMonth Month(LawFields row) => new()
    {
        Month = row.NeededDate("m"),
        DueYuan = row.Number("due"),
        DailyRateYuan = row.Number("daily_rate"),
        Days = row.Number("days"),
        PieceRateYuan = row.Number("piece_rate"),
        Pieces = row.Number("pieces"),
        PaidYuan = row.Number("paid") ?? 0,
        LawfulDeductionsYuan = row.Sum("lawful_deductions"),
        OtherWithheldYuan = row.Sum("other_withheld"),
        NormalWorkDone = row.Flag("normal_work_done"),
        MinimumWageYuan = row.Number("minimum_wage"),
    };

    // "irregular" without an approval is the standard system
    private static WorkingTimeSystem System(string? name) => name switch
    {
        "comprehensive" => WorkingTimeSystem.Comprehensive,
        "irregular_approved" => WorkingTimeSystem.IrregularApproved,
        _ => WorkingTimeSystem.Standard,
    };
}
