using Azure;
using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ClassifyDocumentTests
{
    private const string JobId = "7b6a3a3e-5d5c-4e0f-9a55-2f6a1b6c7d8e";
    private const string Jobs = "https://union.cognitiveservices.azure.com/language/analyze-text/jobs";
    private const string JobUri = Jobs + "/" + JobId + "?api-version=2023-04-01";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1);
    private static readonly string[] Letters = ["公司不给加班费", "想报名电工课"];

    private static Func<ScriptedResponse> Accepted { get; } =
        ScriptedTransport.Empty(202, ("operation-location", JobUri));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SingleLabelClassify_Submit_IsAsDocumented(bool async)
    {
        var transport = new ScriptedTransport(Accepted);
        var client = AnalysisClient.Create(transport);
        var options = new SingleLabelClassifyOptions { DisplayName = "letters", DisableServiceLogs = true };

        var operation = async
            ? await client.SingleLabelClassifyAsync(
                WaitUntil.Started, Letters, "union", "production", "zh-hans", options)
            : client.SingleLabelClassify(WaitUntil.Started, Letters, "union", "production", "zh-hans", options);

        Assert.Equal("POST", transport.Single.Method);
        Assert.Equal(Jobs + "?api-version=2023-04-01", transport.Single.Uri);
        Assert.Equal("application/json", transport.Single.Headers["Content-Type"]);
        Assert.Equal(Exchanges.Request("job"), transport.Single.Body);
        Assert.False(operation.HasCompleted);
        Assert.False(operation.HasValue);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SingleLabelClassify_WaitUntilCompleted_PollsTheJob(bool async)
    {
        var transport = new ScriptedTransport(Accepted, ScriptedTransport.Ok("job-succeeded"));
        var client = AnalysisClient.Create(transport);

        var operation = async
            ? await client.SingleLabelClassifyAsync(WaitUntil.Completed, Letters, "union", "production")
            : client.SingleLabelClassify(WaitUntil.Completed, Letters, "union", "production");

        Assert.Equal(("GET", JobUri), (transport.Sent[1].Method, transport.Sent[1].Uri));
        Assert.Equal("secret-key", transport.Sent[1].Headers["Ocp-Apim-Subscription-Key"]);
        Assert.True(operation.HasValue);
        var results = Assert.Single(operation.GetValues());
        Assert.Equal(("union", "production"), (results.ProjectName, results.DeploymentName));
        Assert.Equal(["0", "1"], results.Select(result => result.Id));
        Assert.Equal("overtime", Assert.Single(results[0].ClassificationCategories).Category);
        Assert.Equal(0.93, results[1].ClassificationCategories[0].ConfidenceScore);
        Assert.Equal(TextAnalyticsWarningCode.DocumentTruncated, Assert.Single(results[0].Warnings).WarningCode);
    }

    [Fact]
    public async Task UpdateStatusAsync_Running_ReadsTheState()
    {
        var operation = await StartAsync(ScriptedTransport.Ok("job-running"));

        var response = await operation.UpdateStatusAsync();

        Assert.Equal(200, response.Status);
        Assert.Same(response, operation.GetRawResponse());
        Assert.Equal(TextAnalyticsOperationStatus.Running, operation.Status);
        Assert.Equal("letters", operation.DisplayName);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), operation.CreatedOn);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 0, 2, TimeSpan.Zero), operation.LastModified);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), operation.ExpiresOn);
        Assert.False(operation.HasCompleted);
    }

    [Fact]
    public async Task Values_BeforeTheEnd_Throw()
    {
        var operation = await StartAsync(ScriptedTransport.Ok("job-running"));
        operation.UpdateStatus();

        Assert.Throws<InvalidOperationException>(() => operation.Value);
        Assert.Throws<InvalidOperationException>(() => operation.GetValues());
        Assert.Throws<InvalidOperationException>(() => operation.GetValuesAsync());
    }

    [Fact]
    public async Task WaitForCompletionAsync_RunningThenDone_HonoursRetryAfter()
    {
        var transport = new ScriptedTransport(
            Accepted,
            ScriptedTransport.Ok("job-running", ("retry-after-ms", "120")),
            ScriptedTransport.Ok("job-succeeded"));
        var operation = await StartAsync(transport);

        var values = await operation.WaitForCompletionAsync(Interval);

        Assert.InRange(transport.Pause.TotalMilliseconds, 100, 60_000); // the interval alone is one
        Assert.Equal(2, (await FirstAsync(values.Value)).Count);
        Assert.Equal(TextAnalyticsOperationStatus.Succeeded, operation.Status);
    }

    [Fact]
    public async Task WaitForCompletionAsync_AlreadyDone_AsksNoMore()
    {
        var transport = new ScriptedTransport(Accepted, ScriptedTransport.Ok("job-succeeded"));
        var operation = await StartAsync(transport);
        await operation.WaitForCompletionAsync(Interval);

        await operation.WaitForCompletionAsync();
        await operation.UpdateStatusAsync();

        Assert.Equal(2, transport.Sent.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GetValues_NextLink_IsFollowed(bool async)
    {
        var transport = new ScriptedTransport(
            Accepted, ScriptedTransport.Ok("job-page-1"), ScriptedTransport.Ok("job-page-2"));
        var operation = await StartAsync(transport);
        await operation.WaitForCompletionAsync(Interval);

        List<ClassifyDocumentResultCollection> pages = async
            ? await ListAsync(operation.GetValuesAsync())
            : [.. operation.GetValues()];

        Assert.Equal(
            ["overtime", "courses"], pages.Select(page => page[0].ClassificationCategories[0].Category));
        Assert.Equal(JobUri + "&top=1&skip=1", transport.Sent[2].Uri);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UpdateStatus_JobFailed_ThrowsItsCode(bool async)
    {
        var operation = await StartAsync(ScriptedTransport.Ok("job-failed"));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () =>
            _ = async ? await operation.UpdateStatusAsync() : operation.UpdateStatus());

        Assert.Equal(TextAnalyticsErrorCode.InternalServerError, exception.ErrorCode);
        Assert.Equal("#/tasks/items/0", exception.Data["Target"]);
        Assert.StartsWith("1 out of 1 job tasks failed.", exception.Message, StringComparison.Ordinal);
        Assert.True(operation.HasCompleted);
        Assert.False(operation.HasValue);
        Assert.Same(exception, Assert.Throws<RequestFailedException>(() => operation.Value));
    }

    [Fact]
    public async Task WaitForCompletionAsync_JobCancelled_Throws()
    {
        var operation = await StartAsync(ScriptedTransport.Ok("job-cancelled"));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => operation.WaitForCompletionAsync(Interval).AsTask());

        Assert.Equal("The operation was canceled so no value is available.", exception.Message);
        Assert.Equal(TextAnalyticsOperationStatus.Cancelled, operation.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancel_Job_IsPosted(bool async)
    {
        var transport = new ScriptedTransport(Accepted, ScriptedTransport.Empty(202));
        var operation = await StartAsync(transport);

        if (async) await operation.CancelAsync();
        else operation.Cancel();

        Assert.Equal("POST", transport.Sent[1].Method);
        Assert.Equal($"{Jobs}/{JobId}:cancel?api-version=2023-04-01", transport.Sent[1].Uri);
        Assert.Empty(transport.Sent[1].Body);
    }

    [Fact]
    public async Task Constructor_IdOfAnother_GoesOnInTheSameOrder()
    {
        var first = await AnalysisClient.Create(new ScriptedTransport(Accepted)).StartSingleLabelClassifyAsync(
            Letters, "union", "production", options: new SingleLabelClassifyOptions { IncludeStatistics = true });
        var transport = ScriptedTransport.With("job-succeeded");

        var operation = new ClassifyDocumentOperation(first.Id, AnalysisClient.Create(transport));
        var values = await operation.WaitForCompletionAsync(Interval);

        Assert.Equal(JobUri + "&showStats=true", transport.Single.Uri);
        Assert.Equal(["0", "1"], (await FirstAsync(values.Value)).Select(result => result.Id));
    }

    private static Task<ClassifyDocumentOperation> StartAsync(params Func<ScriptedResponse>[] answers) =>
        StartAsync(new ScriptedTransport([Accepted, .. answers]));

    private static Task<ClassifyDocumentOperation> StartAsync(ScriptedTransport transport) =>
        AnalysisClient.Create(transport).SingleLabelClassifyAsync(WaitUntil.Started, Letters, "union", "production");

    private static async Task<ClassifyDocumentResultCollection> FirstAsync(
        AsyncPageable<ClassifyDocumentResultCollection> values) => (await ListAsync(values))[0];

    private static async Task<List<ClassifyDocumentResultCollection>> ListAsync(
        AsyncPageable<ClassifyDocumentResultCollection> values)
    {
        List<ClassifyDocumentResultCollection> list = [];
        await foreach (var value in values) list.Add(value);
        return list;
    }
}
