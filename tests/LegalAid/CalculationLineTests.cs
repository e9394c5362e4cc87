using UnionBot.Services.LegalAid.Calculation;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

/// <summary>Every kind of line has its words, and every statute it cites is in the book.</summary>
public sealed class CalculationLineTests
{
    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_EachCalculator_IsWordedAndCited(string key, CalculationLine line)
    {
        Assert.Equal(key, line.Key);
        Assert.NotEmpty(line.Statutes);
        Assert.All(line.Statutes, statute => Assert.NotNull(LoadedKnowledge.Base.Statutes.Find(statute)));
        Assert.Contains(" 元", new CalculationText(LoadedKnowledge.Base).Line(line), StringComparison.Ordinal);
    }

    public static TheoryData<string, CalculationLine> Lines()
    {
        var data = new TheoryData<string, CalculationLine>();
        foreach (var line in All())
            data.Add(line.Key, line);
        return data;
    }

    [Fact]
    public void Replies_EveryLine_IsUsed()
    {
        var used = All().Select(line => "calculation.line." + line.Key).Append("calculation.line.arrears.moved");
        var worded = LoadedKnowledge.Base.Replies.Keys
            .Where(key => key.StartsWith("calculation.line.", StringComparison.Ordinal));

        Assert.Empty(worded.Except(used));
    }

    private static IReadOnlyList<CalculationLine> Arrears(WageMonth month) =>
        ArrearsCalculator.Compute(new() { Months = [month] }).Lines;

    private static IReadOnlyList<CalculationLine> All()
    {
        var calendar = LoadedKnowledge.Base.Rates.Holidays;
        var ending = new SeveranceInput
        {
            Reason = EndingReason.EmployerArt40NoNotice,
            HiredOn = new(2024, 1, 1),
            LastDay = new(2025, 12, 31),
            AverageWageYuan = 2000,
            MinimumWageYuan = 2540,
            LocalAverageYuan = 15701,
            PreviousMonthWageYuan = 6000,
        };
        return
        [
            .. NPlusOneCalculator.Compute(ending).Lines,
            .. TwoNCalculator.Compute(ending).Lines,
            .. Arrears(new() { Month = new(2026, 3, 1), DueYuan = 5000, PaidYuan = 1000, OtherWithheldYuan = 100 }),
            .. Arrears(new() { Month = new(2026, 3, 1), DueYuan = 5000, LawfulDeductionsYuan = 100 }),
            .. Arrears(new() { Month = new(2026, 3, 1), DueYuan = 5000, PaidYuan = 6000 }),
            .. PartialMonthCalculator.Compute(new() { MonthlyWageYuan = 6000, PaidDays = 12 }).Lines,
            .. PartialMonthCalculator.Compute(new() { DailyRateYuan = 280, PaidDays = 12 }).Lines,
            .. GroupArrearsCalculator.Compute(12, [], 386400).Lines,
            .. OvertimeCalculator.Compute(
                new() { BaseYuan = 8700, WeekdayHours = 1, RestDayHours = 1, HolidayHours = 1 }, calendar).Lines,
            .. OvertimeCalculator.Compute(
                new()
                {
                    BaseYuan = 8700, System = WorkingTimeSystem.Comprehensive, StandardHours = 496, ActualHours = 500,
                },
                calendar).Lines,
            .. PieceOvertimeCalculator.Compute(
                new() { PieceRateYuan = 2, WeekdayPieces = 1, RestDayPieces = 1, HolidayPieces = 1 }).Lines,
            .. AnnualLeaveCalculator.Compute(new() { CumulativeYears = 6, Year = 2025, AverageWageYuan = 8700 }).Lines,
            .. DoubleWagesCalculator.Compute(
                new() { HiredOn = new(2026, 1, 1), ContractSignedOn = new(2026, 4, 16), MonthlyWageYuan = 8700 },
                calendar).Lines,
            DoubleWagesCalculator.Compute(
                new()
                {
                    HiredOn = new(2026, 1, 1), ContractSignedOn = new(2026, 2, 28), MonthlyWageYuan = 8700,
                    PartialMonthWorkDays = 23,
                },
                calendar).Lines[0],
            .. ProbationPayCalculator.Compute(6000, 2540, [4200]).Lines,
            .. UnlawfulProbationCalculator.Compute(
                new() { ContractMonths = 12, ServedMonths = 4, RegularWageYuan = 8000 }).Lines,
            .. ExtraCompensationCalculator.Compute(10000, true, true).Lines,
            .. LossDeductionCalculator.Compute(3000, 2000, 2540).Lines,
            .. InjuryGrantCalculator.Compute(10, 5432.10m, null, LoadedKnowledge.Base.Rates.InjuryGrants).Lines,
        ];
    }
}
