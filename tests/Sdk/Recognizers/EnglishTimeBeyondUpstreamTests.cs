using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>What the published recognizers read less well. Seen from Wednesday, 4 March 2026, 15:20.</summary>
public sealed class EnglishTimeBeyondUpstreamTests
{
    [Theory]
    [InlineData("5000 years ago")]
    [InlineData("in 10000 years")]
    [InlineData("99999999999 days ago")]
    [InlineData("next 99999999999 months")]
    [InlineData("9000 years after tomorrow")]
    public void RecognizeDateTime_BeyondTheCalendar_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.English));

    [Fact]
    public void RecognizeDateTime_TimeBesideOneBeyondTheCalendar_IsFound() => Assert.Equal(
        "tomorrow", Assert.Single(DateTimeResults.Recognize("5000 years ago or tomorrow", Culture.English)).Text);

    [Theory]
    [InlineData("half a year ago", "half a year ago", "date", "2025-09-04 2025-09-04")]
    [InlineData("in 1.5 months", "in 1.5 months", "date", "2026-04-19 2026-04-19")]
    public void RecognizeDateTime_Half_IsCounted(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);
}
