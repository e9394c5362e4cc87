using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>What the published recognizers read less well.</summary>
public sealed class ChineseTimeBeyondUpstreamTests
{
    [Theory]
    [InlineData("一点都不好")]
    [InlineData("坐一号线")]
    public void RecognizeDateTime_NoTime_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Theory]
    [InlineData("过两天", "过两天", "date", "2026-03-06 2026-03-06")]
    [InlineData("每隔两天", "每隔两天", "set", "P2D not resolved")]
    public void RecognizeDateTime_Time_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);
}
