using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>What the published recognizers read less well. Seen from Wednesday, 4 March 2026, 15:20.</summary>
public sealed class ChineseTimeBeyondUpstreamTests
{
    [Theory]
    [InlineData("一点都不好")]
    [InlineData("坐一号线")]
    public void RecognizeDateTime_NoTime_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Theory]
    [InlineData("一万年前")]
    [InlineData("9999年后")]
    [InlineData("九千九百九十九亿天后")]
    [InlineData("过99999999999个月")]
    [InlineData("未来一万年")]
    [InlineData("9999年12月")]
    [InlineData("9999年下半年")]
    public void RecognizeDateTime_BeyondTheCalendar_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Theory]
    [InlineData("农历八月十五")]
    [InlineData("农历2026年八月十五")]
    [InlineData("2026年农历八月十五日")]
    [InlineData("农历的八月")]
    [InlineData("阴历八月十五到八月二十")]
    [InlineData("农历正月初一")]
    [InlineData("正月十五")]
    [InlineData("五月初五")]
    [InlineData("五月廿三")]
    [InlineData("闰六月初一")]
    [InlineData("大年三十")]
    public void RecognizeDateTime_LunarDate_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Theory]
    [InlineData("六月初")]
    [InlineData("六月底")]
    [InlineData("6月底之前")]
    [InlineData("2026年六月中旬")]
    [InlineData("六月中")]
    [InlineData("下个月末")]
    [InlineData("本月上旬")]
    [InlineData("今年年底")]
    [InlineData("2025年初")]
    [InlineData("今年前三季度")]
    public void RecognizeDateTime_PartOfPeriod_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Theory]
    [InlineData("六月中国队", "六月")]
    [InlineData("2019年初中毕业", "2019年")]
    [InlineData("五月底薪", "五月")]
    public void RecognizeDateTime_OtherWordAfterPeriod_IsPeriod(string query, string text) =>
        Assert.Equal(text, Assert.Single(DateTimeResults.Recognize(query, Culture.Chinese)).Text);

    [Theory]
    [InlineData("过两天", "过两天", "date", "2026-03-06 2026-03-06")]
    [InlineData("每隔两天", "每隔两天", "set", "P2D not resolved")]
    [InlineData("半年前", "半年前", "date", "2025-09-04 2025-09-04")]
    [InlineData("半年后", "半年后", "date", "2026-09-04 2026-09-04")]
    [InlineData("半个月前", "半个月前", "date", "2026-02-17 2026-02-17")]
    [InlineData("一个半月后", "一个半月后", "date", "2026-04-19 2026-04-19")]
    [InlineData("两年半前", "两年半前", "date", "2023-09-04 2023-09-04")]
    [InlineData("过去半年", "过去半年", "daterange", "(2025-09-04,2026-03-04,P0.5Y) 2025-09-04>2026-03-04")]
    [InlineData("2025年三季度", "2025年三季度", "daterange", "(2025-07-01,2025-10-01,P3M) 2025-07-01>2025-10-01")]
    [InlineData("Q3 2025", "q3 2025", "daterange", "(2025-07-01,2025-10-01,P3M) 2025-07-01>2025-10-01")]
    [InlineData("2025年Q3", "2025年q3", "daterange", "(2025-07-01,2025-10-01,P3M) 2025-07-01>2025-10-01")]
    [InlineData("五月卅一日", "五月卅一日", "date", "XXXX-05-31 2025-05-31|XXXX-05-31 2026-05-31")]
    [InlineData("最后三天", "三天", "duration", "P3D 259200")]
    public void RecognizeDateTime_Time_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Fact]
    public void RecognizeDateTime_SolarBesideLunarDate_IsFound() => Assert.Equal(
        "9月25日",
        Assert.Single(DateTimeResults.Recognize("农历八月十五（9月25日）", Culture.Chinese)).Text);
}
