using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace UnionBot.Tests.Sdk;

/// <summary>A bot behind a web server, and a channel's calls to it.</summary>
internal static class BotCalls
{
    public static HttpClient Http { get; } = new();

    public static Task NotReached(ITurnContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("no turn should run");

    public static Task<BotHost> HostAsync(CloudAdapter adapter, BotCallbackHandler turn) =>
        BotHost.StartAsync(http => adapter.ProcessAsync(
            http.Request, http.Response, new DelegateBot(turn), http.RequestAborted));

    public static Task<HttpResponseMessage> PostAsync(BotHost host, Activity activity, string? header = null) =>
        PostAsync(host, JsonConvert.SerializeObject(activity), header);

    public static async Task<HttpResponseMessage> PostAsync(BotHost host, string body, string? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (header != null) request.Headers.TryAddWithoutValidation("Authorization", header);
        return await Http.SendAsync(request);
    }

    public static Activity Message(string text, FakeConnector connector) => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        Text = text,
        ChannelId = "msteams",
        ServiceUrl = connector.ServiceUrl,
        From = new ChannelAccount("u1"),
        Recipient = new ChannelAccount("b1"),
        Conversation = new ConversationAccount(id: "c1"),
    };

    public sealed class DelegateBot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turn(turnContext, cancellationToken);
    }
}
