using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>What the published recognizers read as another number.</summary>
public sealed class ChineseNumberBeyondUpstreamTests
{
    [Theory]
    [InlineData("最后一个")]
    [InlineData("最后1个")]
    [InlineData("最后第二个")]
    [InlineData("倒数第二个")]
    [InlineData("倒数第2项")]
    [InlineData("廿三")]
    [InlineData("卅")]
    [InlineData("9e999")]
    public void RecognizeNumber_NotFromTheStart_IsEmpty(string query)
    {
        Assert.Empty(NumberRecognizer.RecognizeNumber(query, Culture.Chinese));
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(query, Culture.Chinese));
    }

    [Theory]
    [InlineData("最后3000元", "3000")]
    [InlineData("最后一次工资5000", "5000")]
    public void RecognizeNumber_AtLast_IsFound(string query, string value) => Assert.Equal(
        value, Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.Chinese)).Resolution["value"]);
}
