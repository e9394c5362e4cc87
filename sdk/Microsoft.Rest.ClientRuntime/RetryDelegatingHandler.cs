using System.Net;

namespace Microsoft.Rest;

/// <summary>
/// Sends again what failed for the moment: server errors three times, after one, two and four seconds; a request too
/// many whenever the service says how long to wait.
/// </summary>
internal sealed class RetryDelegatingHandler(HttpMessageHandler innerHandler) : DelegatingHandler(innerHandler)
{
    private const int MaxRetries = 3;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // a body that is a stream can be read once, so it is kept for another try
        if (request.Content != null) await request.Content.LoadIntoBufferAsync(cancellationToken);
        for (var attempt = 0; ; attempt++)
        {
            var response = await SendUnlessTooManyAsync(request, cancellationToken);
            if (attempt == MaxRetries || !IsTransient(response.StatusCode)) return response;
            response.Dispose();
            await Task.Delay(TimeSpan.FromSeconds(1 << attempt), cancellationToken);
        }
    }

    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout
        || (status >= HttpStatusCode.InternalServerError
            && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported));

    // as often as it takes: the client's timeout is the limit, at which the last answer comes back
    private async Task<HttpResponseMessage> SendUnlessTooManyAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode != HttpStatusCode.TooManyRequests
                || response.Headers.RetryAfter?.Delta is not { } wait)
                return response;

            try
            {
                await Task.Delay(wait, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return response;
            }

            response.Dispose();
        }
    }
}
