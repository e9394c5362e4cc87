using System.Net;
using System.Text;

namespace UnionBot.Tests.Sdk;

/// <summary>Answers requests without a network and keeps what was asked.</summary>
internal sealed class StubHandler(Func<SentRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly List<SentRequest> requests = [];

    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (requests) return [.. requests];
        }
    }

    public static StubHandler Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(_ => Response(body, status));

    public static HttpResponseMessage Response(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content == null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            body,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(' ', header.Value)));
        lock (requests) requests.Add(sent);
        return answer(sent);
    }
}

/// <summary>A request as it went out.</summary>
internal sealed record SentRequest(
    string Method, string Url, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => new Uri(Url).PathAndQuery;
}
