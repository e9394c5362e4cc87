using System.Globalization;
using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class DateReaderTests
{
    // a Sunday
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2025年3月5日", "2025-03-05")]
    [InlineData("2025年3月5号", "2025-03-05")]
    [InlineData("2024.3.5", "2024-03-05")]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2024/3/5", "2024-03-05")]
    [InlineData("二〇二五年三月五日", "2025-03-05")]
    [InlineData("２０２５年３月", "2025-03")]
    [InlineData("2025-03", "2025-03")]
    [InlineData("20年3月", "2020-03")]
    [InlineData("去年3月", "2025-03")]
    [InlineData("去年的8月1号", "2025-08-01")]
    [InlineData("今年8月", "2026-08")]
    [InlineData("前年十二月", "2024-12")]
    [InlineData("8月", "2026-08")]
    [InlineData("八月份", "2026-08")]
    [InlineData("七月", "2026-07")]
    [InlineData("11月", "2026-11")]
    [InlineData("12月", "2025-12")]
    [InlineData("十二月", "2025-12")]
    [InlineData("11月22号", "2026-11-22")]
    [InlineData("11月23号", "2025-11-23")]
    [InlineData("3月5号", "2026-03-05")]
    [InlineData("二月二十八号", "2026-02-28")]
    [InlineData("上个月", "2026-10")]
    [InlineData("上上个月", "2026-09")]
    [InlineData("这个月", "2026-11")]
    [InlineData("上个月20号", "2026-10-20")]
    [InlineData("上个月二十号", "2026-10-20")]
    [InlineData("前年", "2024")]
    [InlineData("2025年", "2025")]
    [InlineData("昨天", "2026-11-21")]
    [InlineData("前天", "2026-11-20")]
    [InlineData("大前天", "2026-11-19")]
    [InlineData("上周五", "2026-11-13")]
    [InlineData("上个星期天", "2026-11-15")]
    [InlineData("这周一", "2026-11-16")]
    [InlineData("腊月二十八", "2026-02-15")]
    [InlineData("正月初八", "2026-02-24")]
    [InlineData("去年腊月二十三", "2026-02-10")]
    [InlineData("2024年正月十五", "2024-02-24")]
    [InlineData("2024年2月29日", "2024-02-29")]
    public void Read_Date_ReadsWhatWasSaid(string text, string expected) => Assert.Equal(expected, Written(DateReader.Read(text, Today).Single()));

    [Theory]
    [InlineData("今年5月底", "~2026-05")]
    [InlineData("五月中旬", "~2026-05")]
    [InlineData("前几天", "~2026-11-18")]
    [InlineData("上周", "~2026-11-09")]
    [InlineData("国庆以后", "~2026-10")]
    [InlineData("去年国庆", "~2025-10")]
    [InlineData("春节前", "~2026-02")]
    [InlineData("过完年", "~2026-02")]
    [InlineData("年初", "~2026-01")]
    [InlineData("年底", "~2025-12")]
    [InlineData("去年年底", "~2025-12")]
    [InlineData("去年底", "~2025-12")]
    [InlineData("三个月前", "~2026-08")]
    [InlineData("两年前", "~2024")]
    [InlineData("半年前", "~2026-05")]
    [InlineData("十天前", "~2026-11-12")]
    [InlineData("腊月里", "~2026-01")]
    public void Read_Rounded_IsApproximate(string text, string expected) => Assert.Equal(expected, Written(DateReader.Read(text, Today).Single()));

    [Theory]
    [InlineData("2月30日")]
    [InlineData("2025年2月29日")]
    [InlineData("4月31号")]
    [InlineData("13月")]
    [InlineData("2025年13月")]
    [InlineData("三个月")]
    [InlineData("每月")]
    [InlineData("月薪六千")]
    [InlineData("干了20年")]
    [InlineData("3年3个月")]
    [InlineData("两万三")]
    [InlineData("两年多")]
    [InlineData("明年3月")]
    [InlineData("明年年底")]
    [InlineData("明年春节")]
    [InlineData("下个月20号")]
    [InlineData("1901年春节")]
    public void Read_NoDate_GivesNone(string text) => Assert.Empty(DateReader.Read(text, Today));

    [Theory]
    [InlineData("1月到3月", "2026-01", "2026-03")]
    [InlineData("去年11月到1月", "2025-11", "2026-01")]
    [InlineData("去年3月至5月", "2025-03", "2025-05")]
    [InlineData("2019.1-2019.4", "2019-01", "2019-04")]
    [InlineData("2018年12月13日至2019年1月23日", "2018-12-13", "2019-01-23")]
    public void Read_Period_GivesBothEnds(string text, string from, string to) =>
        Assert.Equal([from, to], DateReader.Read(text, Today).Select(Written));

    [Theory]
    [InlineData("去年3月", true)]
    [InlineData("2025-03-05", true)]
    [InlineData("3月", false)]
    public void Read_Year_TellsWhetherItWasStated(string text, bool stated) =>
        Assert.Equal(stated, DateReader.Read(text, Today).Single().YearStated);

    [Theory]
    [InlineData("2025-03", "2025-03")]
    [InlineData("3月", "2026-03")]
    [InlineData("15号", "2026-11-15")]
    [InlineData("25号", "2026-10-25")]
    [InlineData("2024", "2024")]
    [InlineData("不是8月，是7月", "2026-07")]
    [InlineData("大概是去年三月吧", "2025-03")]
    public void ReadBare_Answer_IsTheDate(string text, string expected) => Assert.Equal(expected, Written(DateReader.ReadBare(text, Today)!));

    [Theory]
    [InlineData("记不清了")]
    [InlineData("30")]
    [InlineData("三个月")]
    [InlineData("2月30号")]
    public void ReadBare_NoDate_GivesNull(string text) => Assert.Null(DateReader.ReadBare(text, Today));

    private static string Written(DateReading date) => (date.Approximate ? "~" : "") + date.From.ToString(
        date.Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", DatePrecision.Year => "yyyy" },
        CultureInfo.InvariantCulture);
}
