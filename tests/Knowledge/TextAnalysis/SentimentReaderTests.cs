using UnionBot.Knowledge.TextAnalysis;
using Xunit;

namespace UnionBot.Tests.Knowledge.TextAnalysis;

public sealed class SentimentReaderTests
{
    private static readonly SentimentReader Sentiment = TestData.Knowledge.Sentiment;

    [Theory]
    [InlineData("心里难受，晚上也睡不着")]
    [InlineData("我快撑不下去了")]
    [InlineData("真的好累，想哭")]
    [InlineData("太委屈了")]
    [InlineData("一点盼头都没有，没意思")]
    [InlineData("天天失眠，压力大")]
    [InlineData("沒人管我們，好無助")]
    [InlineData("😭")]
    public void Read_Low_IsClearlyNegative(string text) => Assert.InRange(Sentiment.Read(text), -1, -0.4);

    [Theory]
    [InlineData("老板欠我三个月工资两万三")]
    [InlineData("在工地摔断了腿，没签合同")]
    [InlineData("公司把我开除了")]
    [InlineData("没有办法提供合同")]
    [InlineData("想报名学电工")]
    [InlineData("13800138000")]
    [InlineData("2025年3月")]
    [InlineData("")]
    public void Read_Facts_AreNeutral(string text) => Assert.Equal(0, Sentiment.Read(text));

    [Theory]
    [InlineData("太好了，真高兴")]
    [InlineData("拿到钱了，踏实了")]
    [InlineData("我不难过了")]
    [InlineData("现在不担心了")]
    public void Read_Glad_IsPositive(string text) => Assert.InRange(Sentiment.Read(text), 0.2, 1);

    [Theory]
    [InlineData("我不放心")]
    [InlineData("没有高兴过")]
    public void Read_NegatedJoy_IsNegative(string text) => Assert.InRange(Sentiment.Read(text), -0.6, -0.2);

    [Fact]
    public void Read_Degree_MakesItStronger() => Assert.True(Sentiment.Read("特别难过") < Sentiment.Read("有点难过"));

    [Fact]
    public void Read_NegationOfAnotherClause_DoesNotReach() => Assert.InRange(Sentiment.Read("没签合同，难过"), -1, -0.4);
}
