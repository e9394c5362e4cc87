using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UnionBot.Tests.Support;

/// <summary>A channel that speaks the Connector REST API: posts to the bot what a worker says and keeps what the bot sends.</summary>
public sealed class ConnectorPeer : IAsyncDisposable
{
    public sealed record Received(string Method, string Path, string? Authorization, JObject Body);

    private readonly ConcurrentQueue<Received> received = [];
    private readonly HttpClient http = new();
    private WebApplication app = null!; // StartAsync sets it

    public string ServiceUrl => app.Urls.Single() + "/";

    public string ConversationId { get; init; } = "19:abc;messageid=1/é 会话";

    public string ChannelId { get; init; } = "msteams";

    /// <summary>What the channel answers the bot; 500 while it is down.</summary>
    public int Status { get; set; } = 200;

    /// <summary>Messages that the channel answers with 400.</summary>
    public Func<JObject, bool> Refuses { get; set; } = _ => false;

    public IReadOnlyList<Received> Requests => [.. received];

    public IReadOnlyList<string> Texts => [.. received.Select(request => (string)request.Body["text"]!)];

    public byte[] File { get; set; } = [];

    public static async Task<ConnectorPeer> StartAsync(string channelId = "msteams")
    {
        var peer = new ConnectorPeer { ChannelId = channelId };
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        peer.app = builder.Build();
        peer.app.Urls.Add("http://127.0.0.1:0");
        peer.app.MapGet("/files/{name}", () => Results.Bytes(peer.File, "application/octet-stream"));
        peer.app.Map("/v3/{**path}", peer.ReceiveAsync);
        await peer.app.StartAsync();
        return peer;
    }

    public JObject Message(string text, string id = "m1") => JObject.FromObject(new
    {
        type = "message",
        id,
        text,
        channelId = ChannelId,
        serviceUrl = ServiceUrl,
        conversation = new { id = ConversationId },
        from = new { id = "29:worker", name = "老李" },
        recipient = new { id = "28:bot", name = "工会小助手" },
    });

    public Task<HttpResponseMessage> PostAsync(Uri bot, JObject activity, string? token = null) =>
        PostAsync(bot, activity.ToString(Formatting.None), token);

    public async Task<HttpResponseMessage> PostAsync(Uri bot, string body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    /// <summary>Waits until the bot has sent as many messages.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        for (var attempt = 0; Texts.Count < count; attempt++)
        {
            if (attempt == 600)
                throw new TimeoutException($"{Texts.Count} of {count} messages: {string.Join(" | ", Texts)}");
            await Task.Delay(100);
        }
        return Texts;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (Status != 200)
            return Results.StatusCode(Status);
        if (body.Length > 0 && Refuses(JObject.Parse(body)))
            return Results.StatusCode(400);
        received.Enqueue(new(request.Method, request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            request.Headers.Authorization, body.Length == 0 ? [] : JObject.Parse(body)));
        return Results.Json(new { id = $"r{received.Count}" });
    }
}
