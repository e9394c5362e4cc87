using System.Net;

namespace Microsoft.Rest;

/// <summary>
/// Sends again what failed for the moment: three times, after one, two and four seconds or when the service says, as
/// long as that is soon.
/// </summary>
internal sealed class RetryDelegatingHandler(HttpMessageHandler innerHandler) : DelegatingHandler(innerHandler)
{
    private const int MaxRetries = 3;
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(10);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // a body that is a stream can be read once, so it is kept for another try
        if (request.Content != null) await request.Content.LoadIntoBufferAsync(cancellationToken);
        for (var attempt = 0; ; attempt++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (attempt == MaxRetries || !IsTransient(response.StatusCode)) return response;
            var wait = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1 << attempt);
            if (wait > MaxWait) return response;
            response.Dispose();
            await Task.Delay(wait, cancellationToken);
        }
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (status >= HttpStatusCode.InternalServerError
            && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported));
}
