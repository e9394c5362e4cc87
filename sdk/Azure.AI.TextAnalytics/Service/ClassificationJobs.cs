using Azure.Core;
using Azure.Core.Pipeline;
using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace Azure.AI.TextAnalytics;

/// <summary>Starts, polls and stops classification jobs, which the service has since 2022-05-01.</summary>
internal sealed class ClassificationJobs(HttpPipeline pipeline, Uri endpoint, ServiceVersion version, Tracing tracing)
{
    private const string StatusMember = "AnalyzeTextJobStatus";
    private const string NextPageMember = "AnalyzeTextJobStatusNextPage";

    private readonly string apiVersion = GetVersionString(version);

    public Tracing Tracing => tracing;

    /// <summary>Returns the address to poll.</summary>
    public async Task<string> SubmitAsync(bool async, ClassificationJob job, CancellationToken cancellationToken)
    {
        using var message = CreateMessage(RequestMethod.Post, "");
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = JsonBody.Create(job.Write);
        var response = await pipeline.SendAsync(async, message, 202, cancellationToken);
        return response.Headers.TryGetValue("operation-location", out var location) ? location : null;
    }

    public async Task<JobState> StatusAsync(
        bool async,
        string jobId,
        bool? showStats,
        IReadOnlyDictionary<string, int> order,
        CancellationToken cancellationToken)
    {
        Require(async ? StatusMember + "Async" : StatusMember);
        using var message = CreateMessage(RequestMethod.Get, "/" + Id(jobId));
        message.Request.Uri.AppendFlag("showStats", showStats);
        return await ReadAsync(async, StatusMember, message, order, cancellationToken);
    }

    public async Task<JobState> NextPageAsync(
        bool async, string nextLink, IReadOnlyDictionary<string, int> order, CancellationToken cancellationToken)
    {
        Require(async ? NextPageMember + "Async" : NextPageMember);
        using var message = CreateMessage(RequestMethod.Get, "");
        message.Request.Uri.Reset(new Uri(nextLink));
        return await ReadAsync(async, NextPageMember, message, order, cancellationToken);
    }

    public async Task<Response> CancelAsync(bool async, string jobId, CancellationToken cancellationToken)
    {
        Require("Cancellation");
        using var message = CreateMessage(RequestMethod.Post, $"/{Id(jobId)}:cancel");
        using var scope = tracing.Start($"{nameof(TextAnalyticsClient)}.CancelAnalyzeActionsJob");
        try
        {
            return await pipeline.SendAsync(async, message, 202, cancellationToken);
        }
        catch (Exception exception)
        {
            scope.Failed(exception);
            throw;
        }
    }

    /// <summary>Throws <see cref="NotSupportedException"/> with v3.0 and v3.1.</summary>
    public void Require(string name) => VersionCheck.Operation(name, ServiceVersion.V2022_05_01, version);

    private static Guid Id(string jobId) =>
        Guid.TryParse(jobId, out var id) ? id : throw new FormatException($"{nameof(jobId)} is not a valid GUID.");

    private async Task<JobState> ReadAsync(
        bool async,
        string member,
        HttpMessage message,
        IReadOnlyDictionary<string, int> order,
        CancellationToken cancellationToken)
    {
        using var scope = tracing.Start($"{nameof(TextAnalyticsClient)}.{member}");
        try
        {
            return JobState.Read(await pipeline.SendAsync(async, message, 200, cancellationToken), order);
        }
        catch (Exception exception)
        {
            scope.Failed(exception);
            throw;
        }
    }

    private HttpMessage CreateMessage(RequestMethod method, string path)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(endpoint);
        message.Request.Uri.AppendPath("/language", false);
        message.Request.Uri.AppendPath("/analyze-text/jobs" + path, false);
        message.Request.Uri.AppendQuery("api-version", apiVersion, true);
        message.Request.Headers.Add("Accept", "application/json");
        return message;
    }
}
