using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-US", Culture.English)]
    [InlineData("ZH", Culture.Chinese)]
    [InlineData("zh-hk", Culture.Chinese)]
    [InlineData("es-mx", Culture.Spanish)]
    [InlineData("xx-YY", "xx-yy")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void MapToNearestLanguage_Code_GivesSupportedLocale(string? code, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(code));

    [Fact]
    public void GetSupportedCultures_All_AreInAlphabeticalOrder() => Assert.Equal(
        [
            Culture.Bulgarian, Culture.Chinese, Culture.Dutch, Culture.English, Culture.French, Culture.German,
            Culture.Hindi, Culture.Italian, Culture.Japanese, Culture.Korean, Culture.Portuguese, Culture.Spanish,
            Culture.Swedish, Culture.Turkish,
        ],
        PromptCultureModels.GetSupportedCultures().Select(c => c.Locale));

    [Fact]
    public void Chinese_Words_AreAsPublished()
    {
        var chinese = PromptCultureModels.Chinese;

        Assert.Equal(("， ", " 要么 ", "， 要么 "), (chinese.Separator, chinese.InlineOr, chinese.InlineOrMore));
        Assert.Equal(("是的", "不"), (chinese.YesInLanguage, chinese.NoInLanguage));
    }
}
