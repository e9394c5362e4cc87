using System.Globalization;
using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class MonthsReaderTests
{
    [Theory]
    [InlineData("仨月", "3", "3")]
    [InlineData("俩月", "2", "2")]
    [InlineData("三个月", "3", "3")]
    [InlineData("3个月", "3", "3")]
    [InlineData("一个半月", "1.5", "1.5")]
    [InlineData("2个半月", "2.5", "2.5")]
    [InlineData("半个月", "0.5", "0.5")]
    [InlineData("半年", "6", "6")]
    [InlineData("大半年", "7", "9")]
    [InlineData("一年零两个月", "14", "14")]
    [InlineData("一年半", "18", "18")]
    [InlineData("两年", "24", "24")]
    [InlineData("两年多", "24", "36")]
    [InlineData("三四个月", "3", "4")]
    [InlineData("2-3个月", "2", "3")]
    [InlineData("三到五个月", "3", "5")]
    [InlineData("42天", "1.4", "1.4")]
    [InlineData("十五天", "0.5", "0.5")]
    [InlineData("两个多月", "2", "3")]
    [InlineData("十个月", "10", "10")]
    [InlineData("十一个月", "11", "11")]
    [InlineData("１２个月", "12", "12")]
    public void Read_Duration_ReadsMonths(string text, string low, string high)
    {
        var months = MonthsReader.Read(text).Single();
        Assert.Equal((Number(low), Number(high)), (months.Low, months.High));
    }

    [Theory]
    [InlineData("3月")]
    [InlineData("2025年3月")]
    [InlineData("上个月")]
    [InlineData("第三个月")]
    [InlineData("每个月")]
    [InlineData("两万三")]
    [InlineData("20年3月")]
    [InlineData("2019年年底")]
    public void Read_Dates_AreNotDurations(string text) => Assert.Empty(MonthsReader.Read(text));

    [Theory]
    [InlineData("3", "3")]
    [InlineData("三", "3")]
    [InlineData("大概三个月吧", "3")]
    [InlineData("不是三个月，是四个月", "4")]
    [InlineData("1.5", "1.5")]
    public void ReadBare_Answer_NeedsNoUnit(string text, string months) => Assert.Equal(Number(months), MonthsReader.ReadBare(text)?.Low);

    [Theory]
    [InlineData("两万三")]
    [InlineData("30人")]
    [InlineData("8月")]
    [InlineData("记不清")]
    public void ReadBare_NoDuration_GivesNull(string text) => Assert.Null(MonthsReader.ReadBare(text));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
