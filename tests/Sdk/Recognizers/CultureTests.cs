using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-029", "en-*")]
    [InlineData("fr-ca", "fr-fr")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("zh-TW", "zh-cn")]
    [InlineData("vo-id", "vo-id")]
    public void MapToNearestLanguage_Code_IsMapped(string code, string expected) =>
        Assert.Equal(expected, Culture.MapToNearestLanguage(code));

    [Fact]
    public void SupportedCultures_Codes_AreTheSame() => Assert.Equal(
        Culture.SupportedCultures.Select(culture => culture.CultureCode), Culture.GetSupportedCultureCodes());
}
