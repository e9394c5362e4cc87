using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisDefaultsTests
{
    [Fact]
    public async Task DetectLanguageAsync_NoHint_SendsUs() =>
        Assert.Equal("{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"us\"}", await HintAsync(_ => { }, null));

    [Fact]
    public async Task DetectLanguageAsync_DefaultHintSet_SendsIt() => Assert.Equal(
        "{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"cn\"}",
        await HintAsync(options => options.DefaultCountryHint = "cn", null));

    [Fact]
    public async Task DetectLanguageAsync_HintGiven_WinsOverDefault() => Assert.Equal(
        "{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"fr\"}",
        await HintAsync(options => options.DefaultCountryHint = "cn", "fr"));

    [Fact]
    public async Task DetectLanguageAsync_None_SendsEmptyHint() => Assert.Equal(
        "{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"\"}", await HintAsync(_ => { }, DetectLanguageInput.None));

    [Fact]
    public async Task DetectLanguageBatchAsync_InputWithHint_SendsIt()
    {
        var transport = ScriptedTransport.With("language");
        var input = new DetectLanguageInput("0", "hi") { CountryHint = "de" };

        await AnalysisClient.Create(transport).DetectLanguageBatchAsync([input]);

        Assert.Equal("{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"de\"}", Documents(transport));
    }

    [Fact]
    public async Task ExtractKeyPhrasesAsync_NoLanguage_SendsEn() =>
        Assert.Equal("{\"id\":\"0\",\"text\":\"hi\",\"language\":\"en\"}", await LanguageAsync(_ => { }, null));

    [Fact]
    public async Task ExtractKeyPhrasesAsync_DefaultLanguageSet_SendsIt() => Assert.Equal(
        "{\"id\":\"0\",\"text\":\"hi\",\"language\":\"zh-hans\"}",
        await LanguageAsync(options => options.DefaultLanguage = "zh-hans", null));

    [Fact]
    public async Task ExtractKeyPhrasesAsync_LanguageGiven_WinsOverDefault() => Assert.Equal(
        "{\"id\":\"0\",\"text\":\"hi\",\"language\":\"ja\"}",
        await LanguageAsync(options => options.DefaultLanguage = "zh-hans", "ja"));

    [Fact]
    public void Options_New_HaveDocumentedDefaults()
    {
        var options = new TextAnalyticsClientOptions();

        Assert.Equal("us", options.DefaultCountryHint);
        Assert.Equal("en", options.DefaultLanguage);
        Assert.Null(options.Audience);
    }

    private static async Task<string> HintAsync(Action<TextAnalyticsClientOptions> configure, string? hint)
    {
        var transport = ScriptedTransport.With("language");
        var options = AnalysisClient.Options(transport);
        configure(options);
        await AnalysisClient.Create(options).DetectLanguageAsync("hi", hint);
        return Documents(transport);
    }

    private static async Task<string> LanguageAsync(Action<TextAnalyticsClientOptions> configure, string? language)
    {
        var transport = ScriptedTransport.With("key-phrases");
        var options = AnalysisClient.Options(transport);
        configure(options);
        await AnalysisClient.Create(options).ExtractKeyPhrasesAsync("hi", language);
        return Documents(transport);
    }

    private static string Documents(ScriptedTransport transport)
    {
        var body = transport.Single.Body;
        return body[(body.IndexOf('[', StringComparison.Ordinal) + 1)..body.IndexOf(']', StringComparison.Ordinal)];
    }
}
