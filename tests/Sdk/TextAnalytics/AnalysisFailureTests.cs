using Azure;
using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisFailureTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_Unauthorized_ThrowsTheServicesCode(bool async)
    {
        var transport = new ScriptedTransport(ScriptedTransport.Answer(401, "unauthorized"));
        var client = AnalysisClient.Create(transport);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () =>
            _ = async ? await client.DetectLanguageAsync("hi") : client.DetectLanguage("hi"));

        Assert.Equal(401, exception.Status);
        Assert.Equal("401", exception.ErrorCode);
        Assert.StartsWith("Access denied due to invalid subscription key", exception.Message, StringComparison.Ordinal);
        Assert.Single(transport.Sent);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_InvalidRequest_ThrowsTheInnerCode()
    {
        var transport = new ScriptedTransport(ScriptedTransport.Answer(400, "invalid-request"));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => AnalysisClient.Create(transport).DetectLanguageBatchAsync(["hi"]));

        Assert.Equal(400, exception.Status);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocumentBatch, exception.ErrorCode);
    }

    [Fact]
    public async Task DetectLanguageAsync_AnswerThatIsNoJson_StillThrowsTheStatus()
    {
        var transport = new ScriptedTransport(() => new ScriptedResponse(404, "<html>"u8.ToArray()));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => AnalysisClient.Create(transport).DetectLanguageAsync("hi"));

        Assert.Equal(404, exception.Status);
        Assert.Null(exception.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_TooManyRequests_WaitsAsToldAndRepeats(bool async)
    {
        var transport = new ScriptedTransport(
            ScriptedTransport.Answer(429, "too-many-requests", ("retry-after-ms", "120")),
            ScriptedTransport.Ok("language"));
        var client = AnalysisClient.Create(transport);

        DetectedLanguage language = async ? await client.DetectLanguageAsync("hi") : client.DetectLanguage("hi");

        // without the header it would be two milliseconds, and seconds two minutes
        Assert.InRange(transport.Pause.TotalMilliseconds, 100, 60_000);
        Assert.Equal("zh_chs", language.Iso6391Name);
        Assert.Equal(2, transport.Sent.Count);
        Assert.Equal(transport.Sent[0].Body, transport.Sent[1].Body);
        Assert.Equal(
            transport.Sent[0].Headers["x-ms-client-request-id"], transport.Sent[1].Headers["x-ms-client-request-id"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_TooManyRequests_WaitsTheSecondsOfRetryAfter(bool async)
    {
        var transport = new ScriptedTransport(
            ScriptedTransport.Answer(429, "too-many-requests", ("Retry-After", "1")), ScriptedTransport.Ok("language"));
        var client = AnalysisClient.Create(transport);

        _ = async ? await client.DetectLanguageAsync("hi") : client.DetectLanguage("hi");

        Assert.InRange(transport.Pause.TotalMilliseconds, 950, 30_000);
    }

    [Fact]
    public async Task DetectLanguageAsync_TooManyRequestsForGood_ThrowsAfterThreeRetries()
    {
        var busy = ScriptedTransport.Answer(429, "too-many-requests");
        var transport = new ScriptedTransport(busy, busy, busy, busy);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => AnalysisClient.Create(transport).DetectLanguageAsync("hi"));

        Assert.Equal(429, exception.Status);
        Assert.Equal("429", exception.ErrorCode);
        Assert.Equal(4, transport.Sent.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task DetectLanguageAsync_ServerError_IsRetried(int status)
    {
        var transport = new ScriptedTransport(ScriptedTransport.Empty(status), ScriptedTransport.Ok("language"));

        DetectedLanguage language = await AnalysisClient.Create(transport).DetectLanguageAsync("hi");

        Assert.Equal("zh_chs", language.Iso6391Name);
        Assert.Equal(2, transport.Sent.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractKeyPhrases_DocumentRefused_ThrowsItsInnermostCode(bool async)
    {
        var client = AnalysisClient.Create(ScriptedTransport.With("document-error"));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () =>
            _ = async ? await client.ExtractKeyPhrasesAsync("hi", "xx") : client.ExtractKeyPhrases("hi", "xx"));

        Assert.Equal(200, exception.Status);
        Assert.Equal(TextAnalyticsErrorCode.UnsupportedLanguageCode, exception.ErrorCode);
        Assert.StartsWith("Invalid language code. Supported languages", exception.Message, StringComparison.Ordinal);
        Assert.Equal("language", exception.Data["Target"]);
        Assert.Equal("InvalidArgument: Invalid language code.", exception.Data["error-0"]);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_DocumentRefused_IsAResultWithError()
    {
        var client = AnalysisClient.Create(ScriptedTransport.With("language-batch"));

        var refused = (await client.DetectLanguageBatchAsync(["a", "", "c"])).Value[1];

        Assert.True(refused.HasError);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocument, refused.Error.ErrorCode);
        Assert.Equal("Document text is empty.", refused.Error.Message);
        var exception = Assert.Throws<InvalidOperationException>(() => refused.PrimaryLanguage);
        Assert.Equal(
            "Cannot access result for document 1, due to error InvalidDocument: Document text is empty.",
            exception.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_Cancelled_Throws(bool async)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var transport = ScriptedTransport.With("language");
        var client = AnalysisClient.Create(transport);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => _ = async
            ? await client.DetectLanguageAsync("hi", cancellationToken: source.Token)
            : client.DetectLanguage("hi", cancellationToken: source.Token));

        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task DetectLanguageAsync_CancelledWhileWaitingToRetry_Throws()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var transport = new ScriptedTransport(
            ScriptedTransport.Answer(429, "too-many-requests", ("Retry-After", "3600")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AnalysisClient.Create(transport).DetectLanguageAsync("hi", cancellationToken: source.Token));

        Assert.Single(transport.Sent);
    }
}
