using System.Globalization;
using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("零", "0")]
    [InlineData("十", "10")]
    [InlineData("十五", "15")]
    [InlineData("二十", "20")]
    [InlineData("两百零三", "203")]
    [InlineData("一百一十", "110")]
    [InlineData("五千八", "5800")]
    [InlineData("五千零八", "5008")]
    [InlineData("二〇二五", "2025")]
    [InlineData("1.5", "1.5")]
    [InlineData("１２", "12")]
    [InlineData("玖佰", "900")]
    public void Parse_Number_ReadsIt(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), NumberReader.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("两三")]
    [InlineData("三个")]
    [InlineData("万一")]
    [InlineData("几十")]
    public void Parse_NoSingleNumber_GivesNull(string text) => Assert.Null(NumberReader.Parse(text));

    [Fact]
    public void Parse_TenThousandDigits_GivesNull() => Assert.Null(NumberReader.Parse(new string('9', 10000)));
}
