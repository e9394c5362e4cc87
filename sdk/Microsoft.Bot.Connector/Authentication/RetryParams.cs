namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether to try again, and when.</summary>
public class RetryParams
{
    private const int MaxRetries = 10;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultBackOffTime = TimeSpan.FromMilliseconds(50);

    public RetryParams()
    {
    }

    /// <param name="retryAfter">At most ten seconds are waited.</param>
    /// <param name="shouldRetry">False gives up.</param>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
    }

    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    public bool ShouldRetry { get; set; }

    public TimeSpan RetryAfter { get; set; }

    /// <summary>50 ms after the first ten failures, then no more.</summary>
    public static RetryParams DefaultBackOff(int retryCount) =>
        retryCount < MaxRetries ? new RetryParams(DefaultBackOffTime) : StopRetrying;
}
