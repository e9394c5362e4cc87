using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class HeadcountReaderTests
{
    [Theory]
    [InlineData("我们三十来号人", 30, 30)]
    [InlineData("20多个工友", 20, 29)]
    [InlineData("二十多个人", 20, 29)]
    [InlineData("二十余人", 20, 29)]
    [InlineData("100多人", 100, 199)]
    [InlineData("我和老乡两个", 2, 2)]
    [InlineData("我跟两个老乡", 3, 3)]
    [InlineData("我们仨", 3, 3)]
    [InlineData("我们俩", 2, 2)]
    [InlineData("就我一个", 1, 1)]
    [InlineData("只有我一个人", 1, 1)]
    [InlineData("十几个人", 11, 19)]
    [InlineData("一共二十人", 20, 20)]
    [InlineData("我们三十来个", 30, 30)]
    [InlineData("七八个人", 7, 8)]
    [InlineData("我们8个民工", 8, 8)]
    [InlineData("12位离职员工", 12, 12)]
    [InlineData("叁拾多人", 30, 39)]
    [InlineData("近百人", 90, 100)]
    [InlineData("10-20人", 10, 20)]
    public void Read_Count_ReadsPeople(string text, int low, int high)
    {
        var people = HeadcountReader.Read(text).Single();
        Assert.Equal((low, high), (people.Low, people.High));
    }

    [Theory]
    [InlineData("三个月")]
    [InlineData("两个孩子")]
    [InlineData("30天")]
    [InlineData("一个工地")]
    [InlineData("第三个人")]
    [InlineData("两万三")]
    [InlineData("我们三个月没发工资")]
    public void Read_OtherCounts_AreNotPeople(string text) => Assert.Empty(HeadcountReader.Read(text));

    [Theory]
    [InlineData("30", 30)]
    [InlineData("三十来个", 30)]
    [InlineData("大概二十", 20)]
    [InlineData("15个", 15)]
    public void ReadBare_Answer_NeedsNoUnit(string text, int people) => Assert.Equal(people, HeadcountReader.ReadBare(text)?.Low);

    [Theory]
    [InlineData("两万元")]
    [InlineData("三个月")]
    [InlineData("不清楚")]
    [InlineData("1.5")]
    public void ReadBare_NoCount_GivesNull(string text) => Assert.Null(HeadcountReader.ReadBare(text));
}
