using Azure;
using Azure.AI.TextAnalytics;
using Xunit;
using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisLegacyTests
{
    private const string Root = "https://union.cognitiveservices.azure.com/text/analytics/";

    [Theory]
    [InlineData(ServiceVersion.V3_0, "v3.0/keyPhrases")]
    [InlineData(ServiceVersion.V3_1, "v3.1/keyPhrases")]
    public async Task ExtractKeyPhrasesAsync_OldVersion_HasItsOwnAddress(ServiceVersion version, string path)
    {
        var transport = ScriptedTransport.With("key-phrases-legacy");

        KeyPhraseCollection phrases =
            await AnalysisClient.Create(transport, version).ExtractKeyPhrasesAsync("overtime pay");

        Assert.Equal(["overtime pay"], phrases);
        Assert.Equal(Root + path, transport.Single.Uri);
        Assert.Equal(Exchanges.Request("key-phrases-legacy"), transport.Single.Body);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentimentBatch_OldVersion_PutsOptionsIntoTheQuery(bool async)
    {
        var transport = ScriptedTransport.With("sentiment-legacy");
        var client = AnalysisClient.Create(transport, ServiceVersion.V3_1);
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = true };

        AnalyzeSentimentResultCollection results = async
            ? await client.AnalyzeSentimentBatchAsync(["overtime pay"], options: options)
            : client.AnalyzeSentimentBatch(["overtime pay"], options: options);

        Assert.Equal(TextSentiment.Neutral, results[0].DocumentSentiment.Sentiment);
        Assert.Empty(results[0].DocumentSentiment.Sentences.First().Opinions);
        Assert.Equal(
            Root + "v3.1/sentiment?showStats=false&opinionMining=true&stringIndexType=Utf16CodeUnit",
            transport.Single.Uri);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_OldVersion_GivesInputsTheDefaultHint()
    {
        var transport = ScriptedTransport.With("language");
        var client = AnalysisClient.Create(transport, ServiceVersion.V3_1);

        // the scripted answer has the newer shape, so that only the request counts
        await Record.ExceptionAsync(() => client.DetectLanguageBatchAsync([new DetectLanguageInput("0", "hi")]));

        Assert.Equal(Root + "v3.1/languages?showStats=false", transport.Single.Uri);
        Assert.Equal("{\"documents\":[{\"id\":\"0\",\"text\":\"hi\",\"countryHint\":\"us\"}]}", transport.Single.Body);
    }

    [Fact]
    public async Task RecognizePiiEntities_V30_IsNotSupported()
    {
        var client = AnalysisClient.Create(new ScriptedTransport(), ServiceVersion.V3_0);

        var sync = Assert.Throws<NotSupportedException>(() => client.RecognizePiiEntities("x"));
        var async = await Assert.ThrowsAsync<NotSupportedException>(() => client.RecognizePiiEntitiesAsync("x"));

        Assert.Equal(
            "TextAnalyticsClient.RecognizePiiEntities is not available in API version v3.0. "
            + "Use service API version v3.1 or newer.",
            sync.Message);
        Assert.StartsWith("TextAnalyticsClient.RecognizePiiEntitiesAsync is", async.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_NewerThanVersion_AreNotSupported()
    {
        var client = AnalysisClient.Create(new ScriptedTransport(), ServiceVersion.V3_0);
        var options = new TextAnalyticsRequestOptions { DisableServiceLogs = true };

        var exception = Assert.Throws<NotSupportedException>(
            () => client.DetectLanguageBatch(["x"], options: options));

        Assert.Equal(
            "TextAnalyticsRequestOptions.DisableServiceLogs is not available in API version v3.0. "
            + "Use service API version v3.1 or newer.",
            exception.Message);
    }

    [Fact]
    public void SingleLabelClassify_OldVersion_IsNotSupported()
    {
        var client = AnalysisClient.Create(new ScriptedTransport(), ServiceVersion.V3_1);

        Assert.Throws<NotSupportedException>(
            () => client.SingleLabelClassify(WaitUntil.Started, ["x"], "project", "deployment"));
    }
}
