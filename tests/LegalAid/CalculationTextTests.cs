using UnionBot.Services.LegalAid.Calculation;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

public sealed class CalculationTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly CalculationText text = new(LoadedKnowledge.Base);

    [Fact]
    public void Page_PartOfAMonth_ShowsFormulaAmountAndStatute()
    {
        var result = PartialMonthCalculator.Compute(new() { MonthlyWageYuan = 6000, PaidDays = 12 });

        var page = text.Page(result.Lines);

        Assert.StartsWith("以下是根据您提供的信息做的参考测算，不是法律意见", page, StringComparison.Ordinal);
        Assert.Contains("6000 × 12 ÷ 21.75 = 3310.34 元", page, StringComparison.Ordinal);
        Assert.Contains("还应付 3,310.34 元（劳动合同法第30条、工资支付暂行规定第9条）", page, StringComparison.Ordinal);
        Assert.EndsWith("律师会再核对。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Severance_Capped_SaysTheCap() => Assert.Contains(
        "按三倍（47,103.00 元）计算，年限最多12年", text.Severance(Severance(50000, EndingReason.Closure)), StringComparison.Ordinal);

    [Fact]
    public void Severance_Resigned_SaysWhyNothingIsDue() => Assert.Contains(
        "个人原因辞职，按劳动合同法第37条没有经济补偿", text.Severance(Severance(5000, EndingReason.WorkerResigns)),
        StringComparison.Ordinal);

    [Fact]
    public void Severance_AverageNotKnown_SaysSo() => Assert.Contains(
        "暂时不能给出准确数字",
        text.Severance(SeveranceCalculator.Compute(Input(5000, EndingReason.Closure) with { LocalAverageYuan = null })),
        StringComparison.Ordinal);

    [Fact]
    public void Severance_From2008_SaysNothingOfEarlierYears()
    {
        var page = text.Severance(Severance(5000, EndingReason.Closure));

        Assert.DoesNotContain("2008年以前", page, StringComparison.Ordinal);
        Assert.DoesNotContain("试用期", page, StringComparison.Ordinal);
        Assert.DoesNotContain("尚未核对", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Severance_HiredBefore2008_SaysThatThoseYearsAreLeftOutOfNOnly()
    {
        var input = Input(5000, EndingReason.Closure) with { HiredOn = new(2005, 1, 1) };

        Assert.Contains(
            "2008年以前的工龄没有算进去", text.Severance(SeveranceCalculator.Compute(input)), StringComparison.Ordinal);
        Assert.DoesNotContain("2008年以前", text.TwoN(TwoNCalculator.Compute(input)), StringComparison.Ordinal);
    }

    [Fact]
    public void Severance_FigureNotChecked_SaysSo()
    {
        var input = Input(5000, EndingReason.Closure) with { LocalAverageUnconfirmed = true };

        Assert.Contains(
            "（尚未核对）", text.Severance(SeveranceCalculator.Compute(input)), StringComparison.Ordinal);
        Assert.Contains("（尚未核对）", text.TwoN(TwoNCalculator.Compute(input)), StringComparison.Ordinal);
    }

    [Fact]
    public void Severance_BaseWithManyDecimals_IsSaidToBeRounded()
    {
        var input = Input(16000m / 3, EndingReason.Closure) with { LastDay = new(2013, 6, 29) };

        Assert.Contains(
            "约5333.3333 × 3.5 = 18,666.67 元", text.Severance(SeveranceCalculator.Compute(input)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Estimate_NoFigureOfTheCity_SaysAtMost()
    {
        var page = text.Estimate(SeveranceEstimate.Compute(new()
        {
            Pay = EndingPay.N,
            HiredOn = new(2024, 1, 1),
            LastDay = new(2025, 12, 31),
            WageYuan = Rough.Of(5000),
        }));

        Assert.Contains("最多 10,000.00 元", page, StringComparison.Ordinal);
        Assert.Contains("三倍封顶没有看", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrears_Surplus_AsksForItsMonth()
    {
        var result = ArrearsCalculator.Compute(new()
        {
            Months =
            [
                new() { Month = new(2026, 3, 1), DueYuan = 5000, PaidYuan = 5600 },
                new() { Month = new(2026, 4, 1), DueYuan = 5000, PaidYuan = 2500, LawfulDeductionsYuan = 100 },
            ],
        });

        var page = text.Arrears(result);

        Assert.Contains("2026年4月：应发 5000 − 依法代扣 100 − 实发 2500 = 2,400.00 元", page, StringComparison.Ordinal);
        Assert.Contains("2026年3月多收了 600.00 元，这笔是补发哪个月的？", page, StringComparison.Ordinal);
    }

    [Fact]
    public void DoubleWages_Disputed_ShowsRangeAndUncheckedStatute()
    {
        var result = DoubleWagesCalculator.Compute(
            new() { HiredOn = new(2024, 3, 1), MonthlyWageYuan = 6500, FirstClaimOn = new(2025, 9, 1) },
            LoadedKnowledge.Base.Rates.Holidays);

        Assert.Contains("可能在 39,000.00 元到 71,500.00 元之间。各地仲裁口径不同", text.DoubleWages(result), StringComparison.Ordinal);
        Assert.Contains("（尚未核对）", text.Citations(["labor-interpretation-2:6"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28, "距离申请仲裁的最后日期还有 6 天（2026年11月28日），请尽快办理。（劳动争议调解仲裁法第27条）")]
    [InlineData(29, "距离申请仲裁的最后日期还有 7 天（2026年11月29日）。（劳动争议调解仲裁法第27条）")]
    public void Limit_Arbitration_NamesTheDayAndHurriesOnlyWhenUrgent(int day, string expected) => Assert.Equal(
        expected,
        text.Limit(LimitationClock.Compute(new()
        {
            Claim = LimitedClaim.Pay,
            RelationEndedOn = new(2025, 11, day),
            Today = Today,
        })));

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limit_EachWindow_HasItsOwnWords(LimitResult limit, string expected)
    {
        var words = text.Limit(limit);

        Assert.Contains(expected, words, StringComparison.Ordinal);
        Assert.DoesNotContain("仲裁的最后日期", words, StringComparison.Ordinal);
        Assert.EndsWith("条）", words, StringComparison.Ordinal);
    }

    public static TheoryData<LimitResult, string> Limits() => new()
    {
        { FilingWindows.Inspection(null, Today), "两年还没有开始算" },
        { FilingWindows.Inspection(new(2026, 1, 1), Today), "向劳动监察投诉的最后日期" },
        { FilingWindows.Inspection(new(2024, 1, 1), Today), "可能已经超过两年" },
        { FilingWindows.Injury(new(2026, 1, 1), Today).Worker, "申请工伤认定，距离最后日期" },
        { FilingWindows.Injury(new(2025, 1, 1), Today).Worker, "可能已经超过一年" },
        { FilingWindows.Suit(new(2026, 11, 20), Today), "向法院起诉的最后日期还有 13 天" },
        { FilingWindows.Suit(new(2026, 10, 20), Today), "起诉的15天可能已经过了" },
    };

    [Fact]
    public void Figure_NotCheckedForTheDay_SaysSo()
    {
        var wages = LoadedKnowledge.Base.Rates.MinimumWages;
        var today = new DateOnly(2026, 11, 22);
        var earlier = new DateOnly(2025, 10, 1);

        Assert.DoesNotContain(
            "尚未核对", text.Figure("minimum-wage", "北京", earlier, wages.Find("北京", earlier)), StringComparison.Ordinal);
        Assert.EndsWith(
            "（尚未核对）", text.Figure("minimum-wage", "北京", today, wages.Find("北京", today)), StringComparison.Ordinal);
        Assert.Equal(
            "拉萨2026年最低工资的数据还没有核对，暂时不能给出准确数字。",
            text.Figure("minimum-wage", "拉萨", today, wages.Find("拉萨", today)));
    }

    [Fact]
    public void Citations_InsertedArticle_IsReadAsPeopleSayIt() =>
        Assert.Equal("刑法第276条之一", text.Citations(["criminal-law:276之一"]));

    [Fact]
    public void Limit_EachStep_HasWordsAndStatute() => Assert.All(
        LoadedKnowledge.Base.Rates.TimeLimits,
        limit => Assert.EndsWith("条）", text.Limit(limit), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Aids))]
    public void StateAid_Each_HasWords(StateAid aid) =>
        Assert.NotEmpty(text.StateAid(new(aid, true, true, ["legal-aid-law:42"])));

    public static TheoryData<StateAid> Aids() => new(Enum.GetValues<StateAid>());

    [Fact]
    public void Crime_MayRefer_SaysThatThePoliceDecide()
    {
        var wages = new UnpaidWages(1, 3, 8000, "河南", true);
        var indication = CriminalIndicator.Check(wages, LoadedKnowledge.Base.Rates.CriminalLines);

        Assert.Equal(
            "可能涉嫌拒不支付劳动报酬罪，由公安机关判断。（刑法第276条之一、拒不支付劳动报酬司法解释第3条）",
            text.Crime(indication));
    }

    [Theory]
    [InlineData(7000, "河南", true, "还没有到追究刑事责任的标准")]
    [InlineData(8000, "河南", false, "要先由劳动监察责令支付")]
    [InlineData(8000, "北京", true, "只能按全国幅度看")]
    public void Crime_NotToRefer_SaysWhy(decimal yuan, string region, bool order, string expected)
    {
        var wages = new UnpaidWages(1, 3, yuan, region, order);

        Assert.Contains(
            expected, text.Crime(CriminalIndicator.Check(wages, LoadedKnowledge.Base.Rates.CriminalLines)),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Severance_EachReason_HasWordsAndStatute(EndingReason reason)
    {
        Assert.NotNull(LoadedKnowledge.Base.Statutes.Find(EndingPays.Statute(reason)));
        Assert.NotEmpty(text.Severance(Severance(5000, reason)));
    }

    public static TheoryData<EndingReason> Reasons() => new(Enum.GetValues<EndingReason>());

    private static SeveranceResult Severance(decimal wage, EndingReason reason) =>
        SeveranceCalculator.Compute(Input(wage, reason));

    private static SeveranceInput Input(decimal wage, EndingReason reason) => new()
    {
        Reason = reason,
        HiredOn = new(2010, 1, 1),
        LastDay = new(2024, 12, 31),
        AverageWageYuan = wage,
        LocalAverageYuan = 15701,
        MinimumWageYuan = 2420,
    };
}
