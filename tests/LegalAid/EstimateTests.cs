using UnionBot.Services.LegalAid.Calculation;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

public sealed class EstimateTests
{
    private static readonly Rough TwoOrThreeThousand = new(2000, 3000);

    [Fact]
    public void Arrears_MonthsAndRoughWage_GivesBothEnds() => AssertEstimate(
        6000, 9000, "wage",
        ArrearsEstimate.Compute(new() { MonthsUnpaid = Rough.Of(3), MonthlyWageYuan = TwoOrThreeThousand }));

    [Fact]
    public void Arrears_TwoRoughInputs_NamesTheOneThatNarrowsMoreFirst() => AssertEstimate(
        4000, 12000, "wage months-unpaid",
        ArrearsEstimate.Compute(new() { MonthsUnpaid = new(2, 3), MonthlyWageYuan = new(2000, 4000) }));

    [Fact]
    public void Arrears_NoMonths_HasNoUpperEnd() => AssertEstimate(
        0, null, "months-unpaid", ArrearsEstimate.Compute(new() { MonthlyWageYuan = Rough.Of(3000) }));

    [Fact]
    public void Severance_TwelveMonthsAsTold_MayBeADayMore() => AssertEstimate(
        5000, 7500, "service",
        SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            ServiceMonths = Rough.Of(12),
            WageYuan = Rough.Of(5000),
            LocalAverageYuan = 15701,
        }));

    [Theory]
    [InlineData(EndingPay.N, 120000, 120000, "")]
    [InlineData(EndingPay.NPlusOne, 130000, 130000, "")]
    [InlineData(EndingPay.TwoN, 300000, 300000, "")]
    [InlineData(null, 0, 300000, "reason")]
    public void Severance_HiredBefore2008_CountsThoseYearsOnlyForTwoN(
        EndingPay? pay, int min, int max, string missing)
    {
        var estimate = SeveranceEstimate.Compute(new()
        {
            Pay = pay,
            HiredOn = new(2005, 1, 1),
            LastDay = new(2019, 12, 31),
            WageYuan = Rough.Of(10000),
            LocalAverageYuan = 10000,
        });

        AssertEstimate(min, max, missing, estimate);
        Assert.Equal(pay != EndingPay.TwoN, estimate.Pre2008NotInN);
    }

    [Fact]
    public void Severance_NoFigureOfTheCity_IsAtMostTheUncutAmount()
    {
        var estimate = SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            HiredOn = new(2014, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = Rough.Of(30000),
        });

        AssertEstimate(0, 360000, "local-average", estimate);
        Assert.True(estimate.CapUnchecked);
    }

    [Fact]
    public void Severance_ReasonUnknown_GoesUpToTwice() => AssertEstimate(
        0, 30000, "reason",
        SeveranceEstimate.Compute(new()
        {
            HiredOn = new(2023, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = Rough.Of(5000),
            LocalAverageYuan = 15701,
        }));

    [Fact]
    public void Severance_LowWage_DoesNotAskForTheCity() => AssertEstimate(
        9000, 12000, "wage",
        SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            HiredOn = new(2023, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = new(3000, 4000),
            MinimumWageYuan = 2540,
        }));

    [Fact]
    public void Severance_HighWage_AsksForTheCity() => AssertEstimate(
        91440, 360000, "local-average",
        SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            HiredOn = new(2014, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = Rough.Of(30000),
            MinimumWageYuan = 2540,
        }));

    [Fact]
    public void Severance_WageAroundTheCap_IsMostJustAtIt() => AssertEstimate(
        450000, 706545, "wage",
        SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            HiredOn = new(2010, 1, 1),
            LastDay = new(2024, 12, 31),
            WageYuan = new(30000, 60000),
            LocalAverageYuan = 15701,
        }));

    [Fact]
    public void NPlusOne_PreviousMonthUnknown_TakesTheAverage() => AssertEstimate(
        15000, 15000, "",
        SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.NPlusOne,
            HiredOn = new(2024, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = Rough.Of(5000),
            MinimumWageYuan = 2540,
        }));

    [Fact]
    public void DoubleWages_NothingButTheWage_IsUpToElevenMonths() => AssertEstimate(
        0, 55000, "months-without-contract first-claim",
        DoubleWagesEstimate.Compute(new() { MonthlyWageYuan = Rough.Of(5000) }));

    [Fact]
    public void DoubleWages_NotClaimedInTime_IsNotNothing() => AssertEstimate(
        0, 55000, "first-claim",
        DoubleWagesEstimate.Compute(new()
        {
            MonthsWithoutContract = Rough.Of(12),
            MonthlyWageYuan = Rough.Of(5000),
            ClaimedInTime = false,
        }));

    [Fact]
    public void Overtime_KindUnknown_IsBetweenOneAndAHalfAndThreeTimes() => AssertEstimate(
        1500, 3000, "kind-of-day",
        OvertimeEstimate.Compute(new() { BaseYuan = Rough.Of(8700), OtherHours = Rough.Of(20) }));

    [Fact]
    public void AnnualLeave_YearsUnknown_IsUpToFifteenDays() => AssertEstimate(
        0, 6000, "cumulative-years",
        AnnualLeaveEstimate.Compute(new() { DaysTaken = 0, AverageWageYuan = Rough.Of(4350) }));

    [Fact]
    public void Text_Estimate_SaysWhatWouldNarrowIt()
    {
        var page = new CalculationText(LoadedKnowledge.Base).Estimate(
            ArrearsEstimate.Compute(new() { MonthsUnpaid = Rough.Of(3), MonthlyWageYuan = TwoOrThreeThousand }));

        Assert.Contains("大约在 6,000.00 元到 9,000.00 元之间", page, StringComparison.Ordinal);
        Assert.Contains("再告诉我这些就能算得更准：每个月的工资。", page, StringComparison.Ordinal);
    }

    private static void AssertEstimate(decimal min, decimal? max, string missing, Estimate estimate) => Assert.Equal(
        (min, max, missing), (estimate.MinYuan, estimate.MaxYuan, string.Join(' ', estimate.Missing)));
}
