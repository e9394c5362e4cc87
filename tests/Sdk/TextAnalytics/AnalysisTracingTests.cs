using System.Diagnostics;
using Azure;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisTracingTests
{
    [Fact]
    public async Task DetectLanguageAsync_Listener_SeesOneSpan()
    {
        using var events = new SpanEvents();

        await AnalysisClient.Create(ScriptedTransport.With("language")).DetectLanguageAsync("hi");

        Assert.Equal(
            ["TextAnalyticsClient.DetectLanguage.Start", "TextAnalyticsClient.DetectLanguage.Stop"], events.Names);
        Assert.Contains(new("az.namespace", "Microsoft.CognitiveServices"), events.Tags);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_Failure_IsReported()
    {
        using var events = new SpanEvents();
        var transport = new ScriptedTransport(ScriptedTransport.Answer(401, "unauthorized"));

        await Assert.ThrowsAsync<RequestFailedException>(
            () => AnalysisClient.Create(transport).DetectLanguageBatchAsync(["hi"]));

        Assert.Equal(
            [
                "TextAnalyticsClient.DetectLanguageBatch.Start",
                "TextAnalyticsClient.DetectLanguageBatch.Exception",
                "TextAnalyticsClient.DetectLanguageBatch.Stop",
            ],
            events.Names);
    }

    [Fact]
    public async Task SingleLabelClassifyAsync_Completed_HidesThePolling()
    {
        using var events = new SpanEvents();
        var transport = new ScriptedTransport(
            ScriptedTransport.Empty(202, ("operation-location", "https://x/jobs/7b6a3a3e-5d5c-4e0f-9a55-2f6a1b6c7d8e")),
            ScriptedTransport.Ok("job-succeeded"));

        await AnalysisClient.Create(transport).SingleLabelClassifyAsync(WaitUntil.Completed, ["a", "b"], "p", "d");

        Assert.Equal(
            ["TextAnalyticsClient.SingleLabelClassify.Start", "TextAnalyticsClient.SingleLabelClassify.Stop"],
            events.Names);
    }

    [Fact]
    public async Task DetectLanguageAsync_TracingOff_HasNoSpan()
    {
        using var events = new SpanEvents();
        var options = AnalysisClient.Options(ScriptedTransport.With("language"));
        options.Diagnostics.IsDistributedTracingEnabled = false;

        await AnalysisClient.Create(options).DetectLanguageAsync("hi");

        Assert.Empty(events.Names);
    }

    /// <summary>What the client's listener is told in this test; others running meanwhile have another trace.</summary>
    private sealed class SpanEvents
        : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly Activity root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        private readonly List<IDisposable> subscriptions = [];
        private readonly List<string> names = [];
        private readonly List<KeyValuePair<string, string?>> tags = [];

        public SpanEvents() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public IEnumerable<string> Names => names;

        public IEnumerable<KeyValuePair<string, string?>> Tags => tags;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Azure.AI.TextAnalytics") subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Activity.Current is not { } current || current.TraceId != root.TraceId) return;
            names.Add(value.Key);
            if (value.Value is Activity activity) tags.AddRange(activity.Tags);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in subscriptions) subscription.Dispose();
            root.Dispose();
        }
    }
}
