using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class PromptLocaleTests
{
    public static TheoryData<string> Locales { get; } =
        new(PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale));

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task ConfirmPrompt_OwnWords_AreRead(string locale)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(c => c.Locale == locale);

        Assert.Equal(true, await ConfirmAsync(locale, culture.YesInLanguage));
        Assert.Equal(false, await ConfirmAsync(locale, culture.NoInLanguage));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task ConfirmPrompt_Numbers_AreRead(string locale)
    {
        Assert.Equal(true, await ConfirmAsync(locale, "1"));
        Assert.Equal(false, await ConfirmAsync(locale, "2"));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task ChoicePrompt_Number_IsRead(string locale)
    {
        var runner = new DialogRunner(new ChoicePrompt("ask", defaultLocale: locale));
        var options = new PromptOptions { Choices = ChoiceFactory.ToChoices(["red", "green"]) };
        await runner.BeginAsync("ask", options);

        Assert.Equal("green", Assert.IsType<FoundChoice>((await runner.SayAsync("2")).Result).Value);
    }

    [Theory]
    [InlineData("zh-cn", "三千五百", 3500)]
    [InlineData("zh-cn", "一共3500元", 3500)]
    [InlineData("en-us", "3,500", 3500)]
    public async Task NumberPrompt_Locale_ReadsItsNumbers(string locale, string text, int expected)
    {
        var runner = new DialogRunner(new NumberPrompt<int>("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal(expected, (await runner.SayAsync(text)).Result);
    }

    [Theory]
    [InlineData("es-es", "3,5")]
    [InlineData("nl-nl", "3,5")]
    [InlineData("de-de", "3,5")]
    [InlineData("en-us", "3.5")]
    [InlineData("zh-cn", "3.5")]
    public async Task NumberPrompt_Decimal_IsReadInItsLocale(string locale, string text)
    {
        var runner = new DialogRunner(new NumberPrompt<double>("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal(3.5, (await runner.SayAsync(text)).Result);
    }

    private static async Task<object> ConfirmAsync(string locale, string answer)
    {
        var runner = new DialogRunner(new ConfirmPrompt("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });
        return (await runner.SayAsync(answer)).Result;
    }
}
