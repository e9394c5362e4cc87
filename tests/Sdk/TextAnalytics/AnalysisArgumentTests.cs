using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisArgumentTests
{
    private readonly TextAnalyticsClient client = AnalysisClient.Create(new ScriptedTransport());

    [Fact]
    public void Constructor_NullArguments_AreNamed()
    {
        var key = new AzureKeyCredential("key");
        var endpoint = AnalysisClient.Endpoint;

        Assert.Throws<ArgumentNullException>("endpoint", () => new TextAnalyticsClient(null!, key));
        Assert.Throws<ArgumentNullException>(
            "credential", () => new TextAnalyticsClient(endpoint, (AzureKeyCredential)null!));
        Assert.Throws<ArgumentNullException>(
            "credential", () => new TextAnalyticsClient(endpoint, (TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("options", () => new TextAnalyticsClient(endpoint, key, null!));
    }

    [Fact]
    public void Constructor_UnknownVersion_Throws()
    {
        var options = new TextAnalyticsClientOptions((TextAnalyticsClientOptions.ServiceVersion)9);

        Assert.Throws<ArgumentException>(() => AnalysisClient.Create(options));
    }

    [Fact]
    public async Task OneDocument_Null_IsNamed()
    {
        Assert.Throws<ArgumentNullException>("document", () => client.DetectLanguage(null));
        Assert.Throws<ArgumentNullException>("document", () => client.AnalyzeSentiment(null));
        Assert.Throws<ArgumentNullException>("document", () => client.RecognizePiiEntities(null));
        Assert.Throws<ArgumentNullException>("document", () => client.ExtractKeyPhrases(null));
        await Assert.ThrowsAsync<ArgumentNullException>("document", () => client.DetectLanguageAsync(null));
    }

    [Fact]
    public async Task OneDocument_Empty_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>("document", () => client.DetectLanguage(""));
        Assert.StartsWith("Value cannot be an empty string.", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>("document", () => client.ExtractKeyPhrasesAsync(""));
    }

    [Fact]
    public async Task Batch_Null_IsNamed()
    {
        Assert.Throws<ArgumentNullException>(
            "documents", () => client.DetectLanguageBatch((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(
            "documents", () => client.AnalyzeSentimentBatch((IEnumerable<TextDocumentInput>)null!));
        Assert.Throws<ArgumentNullException>(
            "documents",
            () => client.SingleLabelClassify(WaitUntil.Started, (IEnumerable<string>)null!, "project", "deployment"));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "documents", () => client.RecognizePiiEntitiesBatchAsync((IEnumerable<string>)null!));
    }

    [Fact]
    public async Task Batch_Empty_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(
            "documents", () => client.DetectLanguageBatch(Array.Empty<string>()));
        Assert.StartsWith("Value cannot be an empty collection.", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(
            "documents", () => client.ExtractKeyPhrasesBatchAsync(Array.Empty<TextDocumentInput>()));
        await Assert.ThrowsAsync<ArgumentException>(
            "documents",
            () => client.StartSingleLabelClassifyAsync(Array.Empty<string>(), "project", "deployment"));
    }

    [Fact]
    public void Operation_InvalidId_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("operationId", () => new ClassifyDocumentOperation(null!, client));
        Assert.Throws<ArgumentException>("operationId", () => new ClassifyDocumentOperation("", client));
        Assert.Throws<ArgumentNullException>("client", () => new ClassifyDocumentOperation("id", null!));
        var exception = Assert.Throws<ArgumentException>(
            "operationId", () => new ClassifyDocumentOperation("not base64", client));
        Assert.StartsWith(
            "Invalid value. Please use the ClassifyDocumentOperation.Id property value.",
            exception.Message,
            StringComparison.Ordinal);
    }
}
