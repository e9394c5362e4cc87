using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class PhoneReaderTests
{
    [Theory]
    [InlineData("13800138000")]
    [InlineData("电话138 0013 8000")]
    [InlineData("138-0013-8000")]
    [InlineData("+86 13800138000")]
    [InlineData("008613800138000")]
    [InlineData("8613800138000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("我的手机是13800138000，晚上打")]
    public void Read_Mobile_NormalisesTo11Digits(string text) => Assert.Equal("13800138000", PhoneReader.Read(text));

    [Theory]
    [InlineData("12333")]
    [InlineData("12345")]
    [InlineData("010-62345678")]
    [InlineData("400-810-0000")]
    [InlineData("12800138000")]
    [InlineData("1380013800")]
    [InlineData("138001380001")]
    [InlineData("14800138000123")]
    [InlineData("110101199003070011")]
    [InlineData("没有")]
    public void Read_OtherNumbers_AreNotMobiles(string text) => Assert.Null(PhoneReader.Read(text));
}
