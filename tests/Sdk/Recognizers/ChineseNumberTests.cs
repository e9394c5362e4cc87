using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("我有三个孩子", "三", "3")]
    [InlineData("一百二十三", "一百二十三", "123")]
    [InlineData("两千", "两千", "2000")]
    [InlineData("工资五千八", "五千八", "5800")]
    [InlineData("三万零五十块", "三万零五十", "30050")]
    [InlineData("四百零五万", "四百零五万", "4050000")]
    [InlineData("两亿三千万", "两亿三千万", "230000000")]
    [InlineData("1万2", "1万2", "12000")]
    [InlineData("6万5千4百", "6万5千4百", "65400")]
    [InlineData("3.5万", "3.5万", "35000")]
    [InlineData("10万万", "10万万", "1000000000")]
    [InlineData("十多万", "十多万", "100000")]
    [InlineData("二十三点五", "二十三点五", "23.5")]
    [InlineData("零点零八", "零点零八", "0.08")]
    [InlineData("负十二", "负十二", "-12")]
    [InlineData("四分之一", "四分之一", "0.25")]
    [InlineData("二又四分之三", "二又四分之三", "2.75")]
    [InlineData("5/8", "5/8", "0.625")]
    [InlineData("陆佰伍拾", "陆佰伍拾", "650")]
    [InlineData("一打", "一打", "12")]
    [InlineData("三双", "三双", "6")]
    [InlineData("半百", "半百", "50")]
    [InlineData("50k", "50k", "50000")]
    [InlineData("电话13800138000", "13800138000", "13800138000")]
    public void RecognizeNumber_OneNumber_IsFound(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.Chinese));

        Assert.Equal((text, "number"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(query.IndexOf(text, StringComparison.Ordinal), result.Start);
    }

    [Theory]
    [InlineData("１２３个", 0, "123", "123")]
    [InlineData("共６，４００元", 1, "6,400", "6400")]
    public void RecognizeNumber_FullWidth_IsReportedHalfWidth(string query, int start, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.Chinese));

        Assert.Equal((start, text), (result.Start, result.Text));
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Theory]
    [InlineData("五六十", "60")]
    [InlineData("三四百块", "400")]
    public void RecognizeNumber_Guess_TakesItsEnd(string query, string value) =>
        Assert.Equal(value, Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.Chinese)).Resolution["value"]);

    [Theory]
    [InlineData("七八个")]
    [InlineData("一切都好")]
    [InlineData("万")]
    [InlineData("百分之五十")]
    [InlineData("二十个百分点")]
    [InlineData("没有数字")]
    public void RecognizeNumber_None_IsEmpty(string query) =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(query, Culture.Chinese));

    [Fact]
    public void RecognizeNumber_Several_AreInOrder() => Assert.Equal(
        ["2", "300", "1.5"],
        NumberRecognizer.RecognizeNumber("2个人，三百块，一点五米", Culture.Chinese).Select(r => r.Resolution["value"]));

    [Theory]
    [InlineData("第三", "第三", "3")]
    [InlineData("我选第12个", "第12", "12")]
    [InlineData("第一百零二名", "第一百零二", "102")]
    [InlineData("第５项", "第5", "5")]
    public void RecognizeOrdinal_OneOrdinal_IsFound(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, Culture.Chinese));

        Assert.Equal((text, "ordinal"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Fact]
    public void RecognizeOrdinal_Number_IsEmpty() =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal("三个", Culture.Chinese));
}
