using Microsoft.AspNetCore.Http;

namespace UnionBot.Tests.Sdk;

/// <summary>A channel's side of the Connector API: keeps what is sent, and gives each activity an id.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly List<SentRequest> requests = [];
    private BotHost? host;

    public string ServiceUrl => host!.Address.AbsoluteUri;

    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (requests) return [.. requests];
        }
    }

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector.host = await BotHost.StartAsync(connector.HandleAsync);
        return connector;
    }

    public ValueTask DisposeAsync() => host!.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var sent = new SentRequest(
            request.Method,
            $"http://{request.Host}{request.Path.ToUriComponent()}{request.QueryString}",
            await reader.ReadToEndAsync(),
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()));
        int count;
        lock (requests)
        {
            requests.Add(sent);
            count = requests.Count;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($"{{\"id\":\"sent-{count}\"}}");
    }
}
