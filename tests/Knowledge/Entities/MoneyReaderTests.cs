using System.Globalization;
using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("大概两万到两万五", 20000, 25000)]
    [InlineData("3000-4000元", 3000, 4000)]
    [InlineData("两万，到现在还没给", 20000, 20000)]
    public void ReadBare_FromTo_IsARange(string text, int low, int high)
    {
        var reading = MoneyReader.ReadBare(text);
        Assert.Equal((low, high), ((int)reading!.Low, (int)reading.High));
    }

    [Theory]
    [InlineData("两万三", "23000")]
    [InlineData("3w5", "35000")]
    [InlineData("3W", "30000")]
    [InlineData("5k", "5000")]
    [InlineData("一千八百块五", "1800.5")]
    [InlineData("三块五毛一件", "3.5")]
    [InlineData("1.2万", "12000")]
    [InlineData("1.25万元", "12500")]
    [InlineData("三万二", "32000")]
    [InlineData("8千", "8000")]
    [InlineData("2千5", "2500")]
    [InlineData("2万3", "23000")]
    [InlineData("2万3千", "23000")]
    [InlineData("1万2500", "12500")]
    [InlineData("23000元", "23000")]
    [InlineData("23,000", "23000")]
    [InlineData("1,234,567元", "1234567")]
    [InlineData("¥2300", "2300")]
    [InlineData("￥２３００", "2300")]
    [InlineData("２３，０００元", "23000")]
    [InlineData("叁拾万", "300000")]
    [InlineData("贰万叁仟元整", "23000")]
    [InlineData("五千八", "5800")]
    [InlineData("三百五", "350")]
    [InlineData("一百零五", "105")]
    [InlineData("两千零五十", "2050")]
    [InlineData("一万零五十块", "10050")]
    [InlineData("三百五十", "350")]
    [InlineData("十二万", "120000")]
    [InlineData("十二万五", "125000")]
    [InlineData("一百二十万", "1200000")]
    [InlineData("两万三千五百六十七", "23567")]
    [InlineData("一亿两千万", "120000000")]
    [InlineData("25块钱", "25")]
    [InlineData("五毛一件", "0.5")]
    [InlineData("一块五", "1.5")]
    public void Read_OneSum_ReadsIt(string text, string yuan) =>
        Assert.Equal((decimal.Parse(yuan, CultureInfo.InvariantCulture), decimal.Parse(yuan, CultureInfo.InvariantCulture)), Ends(MoneyReader.Read(text).Single()));

    [Theory]
    [InlineData("两三万", 20000, 30000)]
    [InlineData("七八百块", 700, 800)]
    [InlineData("一万二三", 12000, 13000)]
    [InlineData("二三十万", 200000, 300000)]
    [InlineData("近万元", 9000, 10000)]
    [InlineData("将近两万", 18000, 20000)]
    [InlineData("一万多", 10000, 20000)]
    [InlineData("三千多块", 3000, 4000)]
    [InlineData("二十多万", 200000, 300000)]
    [InlineData("3000多块", 3000, 4000)]
    [InlineData("十几万", 110000, 190000)]
    [InlineData("好几万", 30000, 90000)]
    [InlineData("几千块", 2000, 9000)]
    [InlineData("两万到三万", 20000, 30000)]
    [InlineData("3-5万", 30000, 50000)]
    [InlineData("三到五千", 3000, 5000)]
    [InlineData("5000~6000元", 5000, 6000)]
    public void Read_Rounded_ReadsBothEnds(string text, int low, int high)
    {
        var sum = MoneyReader.Read(text).Single();
        Assert.Equal((low, high, true), ((int)sum.Low, (int)sum.High, sum.Approximate));
    }

    [Theory]
    [InlineData("一天两百六", 260, MoneyPer.Day)]
    [InlineData("日薪300", 300, MoneyPer.Day)]
    [InlineData("三百一天", 300, MoneyPer.Day)]
    [InlineData("200块/天", 200, MoneyPer.Day)]
    [InlineData("月薪六千", 6000, MoneyPer.Month)]
    [InlineData("一个月7000", 7000, MoneyPer.Month)]
    [InlineData("六千五一个月", 6500, MoneyPer.Month)]
    [InlineData("每月工资4800元", 4800, MoneyPer.Month)]
    [InlineData("一小时二十块", 20, MoneyPer.Hour)]
    [InlineData("26块钱一个小时", 26, MoneyPer.Hour)]
    [InlineData("一单4块", 4, MoneyPer.Piece)]
    [InlineData("两万三没给", 23000, MoneyPer.Sum)]
    [InlineData("两万一年多了没给", 20000, MoneyPer.Sum)]
    public void Read_Period_IsToldApart(string text, int yuan, MoneyPer per)
    {
        var sum = MoneyReader.Read(text).Single();
        Assert.Equal((yuan, per), ((int)sum.Low, sum.Per));
    }

    [Theory]
    [InlineData("8000")]
    [InlineData("三个月")]
    [InlineData("一千多人")]
    [InlineData("两百名工人")]
    [InlineData("2025年3月5日")]
    [InlineData("13800138000")]
    [InlineData("打12333")]
    [InlineData("百分之七十五")]
    [InlineData("千万别走")]
    [InlineData("万一不给呢")]
    [InlineData("三月份一块发")]
    [InlineData("一毛钱没给")]
    [InlineData("8号楼")]
    [InlineData("元旦放假")]
    [InlineData("15%")]
    public void Read_OtherNumbers_AreNotSums(string text) => Assert.Empty(MoneyReader.Read(text));

    [Fact]
    public void Read_MonthsBehindTheSum_AreNotPartOfIt() =>
        Assert.Equal(20000, MoneyReader.Read("欠两万三个月没发").Single().Low);

    [Fact]
    public void Read_InsideAText_GivesThePlace()
    {
        var sum = MoneyReader.Read("老板欠我两万三千块钱").Single();
        Assert.Equal("两万三千块钱", "老板欠我两万三千块钱".Substring(sum.Start, sum.Length));
    }

    [Theory]
    [InlineData("六千", 6000)]
    [InlineData("23000", 23000)]
    [InlineData("２３０００", 23000)]
    [InlineData("大概两万三吧", 23000)]
    [InlineData("一个月六千", 6000)]
    [InlineData("说不准，一万左右", 10000)]
    [InlineData("三个月一共23000", 23000)]
    [InlineData("不是两万三，是两万六", 26000)]
    [InlineData("就八十", 80)]
    public void ReadBare_Answer_NeedsNoUnit(string text, int yuan) => Assert.Equal(yuan, MoneyReader.ReadBare(text)?.Low);

    [Theory]
    [InlineData("不知道")]
    [InlineData("三个月")]
    [InlineData("13800138000")]
    [InlineData("没算过")]
    [InlineData("")]
    public void ReadBare_NoSum_GivesNull(string text) => Assert.Null(MoneyReader.ReadBare(text));

    private static (decimal, decimal) Ends(MoneyReading sum) => (sum.Low, sum.High);
}
