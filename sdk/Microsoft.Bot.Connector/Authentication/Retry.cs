namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Runs a task again as long as its failures allow.</summary>
public static class Retry
{
    /// <summary>Asks the handler, with the exception and the number of earlier failures, about another try.</summary>
    /// <exception cref="AggregateException">Holds every failure, once no more tries are allowed.</exception>
    public static async Task<TResult> Run<TResult>(
        Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        var failures = new List<Exception>();
        while (true)
        {
            RetryParams retry;
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                // whatever it was: the caller's handler says whether it is worth another try
                failures.Add(e);
                retry = retryExceptionHandler(e, failures.Count - 1);
            }

            if (!retry.ShouldRetry)
                throw new AggregateException("Failed to acquire token for client credentials.", failures);
            await Task.Delay(retry.RetryAfter).ConfigureAwait(false);
        }
    }
}
