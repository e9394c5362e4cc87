using Azure;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>How the service is called: in little time, at most twice, and not at all while it is down.</summary>
internal static class ServicePipeline
{
    /// <summary>Both tries and the pause between them.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.8);

    public static ResiliencePipeline<TextReading> Build(TimeSpan tryTimeout, TimeProvider clock, ILogger logger) =>
        new ResiliencePipelineBuilder<TextReading> { TimeProvider = clock }
            .AddTimeout(Budget)
            .AddRetry(new RetryStrategyOptions<TextReading>
            {
                MaxRetryAttempts = 1,
                Delay = TimeSpan.FromMilliseconds(200),
                UseJitter = true,
                ShouldHandle = new PredicateBuilder<TextReading>().Handle<RequestFailedException>(IsPassing),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<TextReading>
            {
                FailureRatio = 0.5,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(30),
                OnOpened = _ => Log(logger, "not called for a while: it fails too often"),
                OnClosed = _ => Log(logger, "called again"),
            })
            .AddTimeout(tryTimeout)
            .Build();

    // 0 is a connection that failed. A slow answer is not tried again: the worker would wait twice
    private static bool IsPassing(RequestFailedException failure) => failure.Status is 0 or 429 or >= 500;

    private static ValueTask Log(ILogger logger, string state)
    {
        logger.LogWarning("Text analysis service {State}", state);
        return default;
    }
}
