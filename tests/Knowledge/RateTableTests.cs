using UnionBot.Knowledge.Rates;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class RateTableTests
{
    private static readonly RateBook Rates = LoadedKnowledge.Base.Rates;

    [Theory]
    [InlineData("北京", "2025-08-31", RateOutcome.Found, 2420, false)]
    [InlineData("北京市", "2025-09-01", RateOutcome.Found, 2540, false)]
    [InlineData("北京", "2026-01-01", RateOutcome.Found, 2540, true)]
    [InlineData("北京", "2023-08-31", RateOutcome.UnknownDate, null, false)]
    [InlineData("广州", "2025-04-01", RateOutcome.Found, 2500, false)]
    [InlineData("深圳市", "2025-02-28", RateOutcome.Found, 2360, false)]
    [InlineData("天津", "2025-01-01", RateOutcome.Found, 2320, true)]
    [InlineData("台北", "2025-01-01", RateOutcome.UnknownRegion, null, false)]
    public void Find_PlaceAndDay_GivesThatRowAndWhetherItWasChecked(
        string place, string day, RateOutcome outcome, int? yuan, bool unconfirmed)
    {
        var finding = Rates.MinimumWages.Find(place, DateOnly.Parse(day));

        Assert.Equal(
            (outcome, (decimal?)yuan, unconfirmed), (finding.Outcome, finding.MonthlyYuan, finding.Unconfirmed));
    }

    [Fact]
    public void Find_ProvinceWithClasses_GivesAllOfThemAndNoFigure()
    {
        var finding = Rates.MinimumWages.Find("河北省", new(2025, 12, 5));

        Assert.Equal(RateOutcome.SeveralTiers, finding.Outcome);
        Assert.Null(finding.MonthlyYuan);
        Assert.Equal((2080m, 2380m), (finding.LowestYuan, finding.HighestYuan));
        Assert.Equal(2230m, Rates.MinimumWages.Find("河北", new(2025, 12, 5), 2).MonthlyYuan);
    }

    [Theory]
    [InlineData("北京", "2025-06-01", 15701, false)]
    [InlineData("北京", "2026-11-22", 15701, true)]
    [InlineData("北京", "2023-12-31", null, false)]
    [InlineData("上海", "2025-08-01", 12434, false)]
    [InlineData("杭州", "2025-08-01", 13472, true)]
    public void Find_AverageWage_IsTheOneForSeverance(string city, string day, int? yuan, bool unconfirmed)
    {
        var finding = Rates.AverageWages.Find(city, DateOnly.Parse(day));

        Assert.Equal(((decimal?)yuan, unconfirmed), (finding.MonthlyYuan, finding.Unconfirmed));
    }

    [Theory]
    [InlineData("2024-05-02", DayKind.RestDay)]
    [InlineData("2025-05-02", DayKind.Holiday)]
    [InlineData("2026-02-14", DayKind.Workday)]
    [InlineData("2026-02-21", DayKind.RestDay)]
    [InlineData("2026-03-07", DayKind.RestDay)]
    [InlineData("2027-01-01", DayKind.NotYetKnown)]
    public void KindOf_Day_FollowsTheCalendar(string day, DayKind kind) =>
        Assert.Equal(kind, Rates.Holidays.KindOf(DateOnly.Parse(day)));

    [Fact]
    public void WorkingDays_OverAHoliday_CountsWorkdaysOnly()
    {
        Assert.Equal(10, Rates.Holidays.WorkingDays(new(2026, 4, 1), new(2026, 4, 15)));
        Assert.Null(Rates.Holidays.WorkingDays(new(2026, 12, 31), new(2027, 1, 1)));
    }

    [Theory]
    [InlineData("2024-12-31", 3, 500)]
    [InlineData("2025-01-01", 3, 496)]
    [InlineData("2026-06-01", 12, 1984)]
    public void HoursOf_Months_AreThoseOfTheTime(string day, int months, int hours) =>
        Assert.Equal(hours, Rates.WorkingTimeOn(DateOnly.Parse(day))?.HoursOf(months));

    [Theory]
    [InlineData("arbitration", "2024-02-29", "2025-02-28")]
    [InlineData("award", "2026-01-01", "2026-02-15")]
    [InlineData("enforcement", "2026-01-31", "2028-01-31")]
    public void LastDay_TimeLimit_CountsFromTheEvent(string key, string start, string last)
    {
        var limit = Rates.TimeLimits.Single(limit => limit.Key == key);

        Assert.Equal(DateOnly.Parse(last), limit.LastDay(DateOnly.Parse(start)));
    }
}
