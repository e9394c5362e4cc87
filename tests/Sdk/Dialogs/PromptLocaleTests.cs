using System.Globalization;
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
    [InlineData("fr-fr", "3,5")]
    [InlineData("pt-br", "3,5")]
    [InlineData("it-it", "3,5")]
    [InlineData("tr-tr", "3,5")]
    [InlineData("ja-jp", "3.5")]
    [InlineData("en-us", "3,5")]
    [InlineData("es-es", "tres coma cinco")]
    public async Task NumberPrompt_Decimal_IsReadInItsLocale(string locale, string text)
    {
        var runner = new DialogRunner(new NumberPrompt<double>("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal(3.5, (await runner.SayAsync(text)).Result);
    }

    [Theory]
    [InlineData("es-es", "1.234,5", "1234.5")]
    [InlineData("de-de", "-1.234,5", "-1234.5")]
    [InlineData("en-us", "minus 3.25", "-3.25")]
    [InlineData("en-us", "$1,234.50", "1234.5")]
    [InlineData("zh-cn", "负三点二五", "-3.25")]
    public async Task NumberPrompt_Decimals_KeepTheirValue(string locale, string text, string expected)
    {
        var value = decimal.Parse(expected, CultureInfo.InvariantCulture);

        Assert.Equal(value, await NumberAsync<decimal>(locale, text));
        Assert.Equal((double)value, await NumberAsync<double>(locale, text));
        Assert.Equal((float)value, await NumberAsync<float>(locale, text));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("negative 7", -7)]
    [InlineData("$500", 500)]
    [InlineData("5 feet", 5)]
    [InlineData("12kg", 12)]
    [InlineData("5 years old", 5)]
    public async Task NumberPrompt_Whole_IsReadWithItsUnit(string text, int expected)
    {
        Assert.Equal(expected, await NumberAsync<int>("en-us", text));
        Assert.Equal((long)expected, await NumberAsync<long>("en-us", text));
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("99999999999")]
    [InlineData("hello")]
    public async Task NumberPrompt_NotAnInteger_IsAskedAgain(string text)
    {
        var runner = new DialogRunner(new NumberPrompt<int>("ask", defaultLocale: "en-us"));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal(DialogTurnStatus.Waiting, (await runner.SayAsync(text)).Status);
    }

    private static async Task<object> NumberAsync<T>(string locale, string text)
        where T : struct
    {
        var runner = new DialogRunner(new NumberPrompt<T>("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });
        return (await runner.SayAsync(text)).Result;
    }

    private static async Task<object> ConfirmAsync(string locale, string answer)
    {
        var runner = new DialogRunner(new ConfirmPrompt("ask", defaultLocale: locale));
        await runner.BeginAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("?") });
        return (await runner.SayAsync(answer)).Result;
    }
}
