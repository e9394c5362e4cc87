using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task ProcessAsync_Message_AnswerGoesToTheConnector()
    {
        await using var host = await HostAsync(new CloudAdapter(), (context, cancellation) =>
            context.SendActivityAsync(MessageFactory.Text($"echo {context.Activity.Text}"), cancellation));

        var response = await PostAsync(host, Message("hi"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        var sent = Assert.Single(connector.Requests);
        Assert.Equal(("POST", "/v3/conversations/c1/activities/a1"), (sent.Method, sent.Path));
        var body = JObject.Parse(sent.Body);
        Assert.Equal("echo hi", body["text"]);
        Assert.Equal("a1", body["replyToId"]);
        Assert.Equal("u1", body["recipient"]!["id"]);
        Assert.False(sent.Headers.ContainsKey("Authorization"));
        Assert.Contains("Microsoft-BotFramework/3.1", sent.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProcessAsync_UpdateAndDelete_UseTheirVerbs()
    {
        await using var host = await HostAsync(new CloudAdapter(), async (context, cancellation) =>
        {
            var sent = await context.SendActivityAsync(MessageFactory.Text("one"), cancellation);
            var update = MessageFactory.Text("two");
            update.Id = sent.Id;
            await context.UpdateActivityAsync(update, cancellation);
            await context.DeleteActivityAsync(sent.Id, cancellation);
        });

        await PostAsync(host, Message("hi"));

        Assert.Equal(
            [
                "POST /v3/conversations/c1/activities/a1",
                "PUT /v3/conversations/c1/activities/sent-1",
                "DELETE /v3/conversations/c1/activities/sent-1",
            ],
            connector.Requests.Select(request => $"{request.Method} {request.Path}"));
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("msteams", 0)]
    public async Task ProcessAsync_Trace_IsForTheEmulatorAlone(string channelId, int sent)
    {
        await using var host = await HostAsync(new CloudAdapter(), (context, cancellation) => context.SendActivityAsync(
            Activity.CreateTraceActivity("t"), cancellation));
        var message = Message("hi");
        message.ChannelId = channelId;

        await PostAsync(host, message);

        Assert.Equal(sent, connector.Requests.Count);
    }

    [Fact]
    public async Task ProcessAsync_Turn_HoldsClientsAndIdentity()
    {
        var found = new List<bool>();
        await using var host = await HostAsync(new CloudAdapter(), (context, _) =>
        {
            var state = context.TurnState;
            found.Add(state.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity { IsAuthenticated: true });
            found.Add(state.Get<IConnectorClient>().BaseUri == new Uri(connector.ServiceUrl));
            found.Add(state.Get<UserTokenClient>() != null);
            found.Add(state.Get<ConnectorFactory>() != null);
            found.Add(state.Get<BotCallbackHandler>() != null);
            found.Add(state.Get<string>(BotAdapter.OAuthScopeKey) == "https://api.botframework.com");
            found.Add(context.Activity.CallerId == null);
            return Task.CompletedTask;
        });

        await PostAsync(host, Message("hi"));

        Assert.Equal(7, found.Count);
        Assert.DoesNotContain(false, found);
    }

    [Fact]
    public async Task ProcessAsync_Get_MethodNotAllowed()
    {
        await using var host = await HostAsync(new CloudAdapter(), NotReached);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Http.GetAsync(host.Address)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("[]")]
    public async Task ProcessAsync_NoActivity_BadRequest(string body)
    {
        await using var host = await HostAsync(new CloudAdapter(), NotReached);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(host, body)).StatusCode);
    }

    [Fact]
    public async Task ProcessAsync_NoToken_Unauthorized()
    {
        await using var host = await HostAsync(SecuredAdapter(), NotReached);

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(host, Message("hi"))).StatusCode);
    }

    [Fact]
    public async Task ProcessAsync_TokenForAnotherServiceUrl_Unauthorized()
    {
        await KnownIssuers.EnsureReadAsync();
        await using var host = await HostAsync(SecuredAdapter(), NotReached);

        var response = await PostAsync(host, Message("hi"), KnownIssuers.ChannelHeader());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task ProcessAsync_ExpiredOrMalformedToken_IsNoTurn()
    {
        await KnownIssuers.EnsureReadAsync();
        await using var host = await HostAsync(SecuredAdapter(), NotReached);
        var expired = KnownIssuers.Channels.Token(
            age: TimeSpan.FromHours(2), claims: [("aud", KnownIssuers.AppId), ("serviceurl", connector.ServiceUrl)]);

        var statuses = new[]
        {
            (await PostAsync(host, Message("hi"), $"Bearer {expired}")).StatusCode,
            (await PostAsync(host, Message("hi"), "Bearer rubbish")).StatusCode,
        };

        Assert.All(statuses, status => Assert.True((int)status >= 400));
    }

    [Fact]
    public async Task ProcessAsync_ChannelToken_RunsTheTurnAsTheChannel()
    {
        await KnownIssuers.EnsureReadAsync();
        string? callerId = null;
        await using var host = await HostAsync(SecuredAdapter(), (context, _) =>
        {
            callerId = context.Activity.CallerId;
            return Task.CompletedTask;
        });

        var response = await PostAsync(
            host, Message("hi"), KnownIssuers.ChannelHeader(serviceUrl: connector.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("urn:botframework:azure", callerId);
    }

    [Fact]
    public async Task ProcessAsync_AnotherBotsToken_RunsTheTurnAsThatBot()
    {
        await KnownIssuers.EnsureReadAsync();
        string? callerId = null;
        string? audience = null;
        await using var host = await HostAsync(SecuredAdapter(), (context, _) =>
        {
            callerId = context.Activity.CallerId;
            audience = context.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
            return Task.CompletedTask;
        });

        await PostAsync(host, Message("hi"), KnownIssuers.BotHeader(KnownIssuers.OtherAppId));

        Assert.Equal($"urn:botframework:aadappid:{KnownIssuers.OtherAppId}", callerId);
        Assert.Equal(KnownIssuers.OtherAppId, audience);
    }

    [Fact]
    public async Task ProcessAsync_InvokeWithoutAnswer_NotImplemented()
    {
        await using var host = await HostAsync(new CloudAdapter(), (_, _) => Task.CompletedTask);
        var invoke = Message("");
        invoke.Type = ActivityTypes.Invoke;

        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(host, invoke)).StatusCode);
    }

    [Fact]
    public async Task ProcessAsync_InvokeWithAnswer_WritesStatusAndBody()
    {
        await using var host = await HostAsync(new CloudAdapter(), (context, cancellation) => context.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 202, Body = new ChannelAccount("m1") },
            },
            cancellation));
        var invoke = Message("");
        invoke.Type = ActivityTypes.Invoke;

        var response = await PostAsync(host, invoke);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("m1", JObject.Parse(await response.Content.ReadAsStringAsync())["id"]);
        Assert.Empty(connector.Requests);
    }

    [Fact]
    public async Task ProcessAsync_ExpectReplies_AnswersInTheResponse()
    {
        await using var host = await HostAsync(new CloudAdapter(), async (context, cancellation) =>
        {
            await context.SendActivityAsync(MessageFactory.Text("one"), cancellation);
            await context.SendActivityAsync(MessageFactory.Text("two"), cancellation);
        });
        var message = Message("hi");
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await PostAsync(host, message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!;
        Assert.Equal(["one", "two"], replies.Select(reply => (string)reply["text"]!));
        Assert.Empty(connector.Requests);
    }

    [Fact]
    public async Task ContinueConversationAsync_Reference_RunsAnEventInTheConversation()
    {
        Activity? turn = null;
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = connector.ServiceUrl,
            Conversation = new ConversationAccount(id: "c9"),
        };

        await new CloudAdapter().ContinueConversationAsync("", reference, async (context, cancellation) =>
        {
            turn = context.Activity;
            await context.SendActivityAsync(MessageFactory.Text("news"), cancellation);
        }, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (turn!.Type, turn.Name));
        Assert.StartsWith("/v3/conversations/c9/activities", Assert.Single(connector.Requests).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContinueConversationAsync_ActivityWithoutAddress_Throws()
    {
        var adapter = new CloudAdapter();
        var nowhere = new Activity { ServiceUrl = connector.ServiceUrl };
        var unreachable = new Activity { Conversation = new ConversationAccount(id: "c") };

        await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.ContinueConversationAsync("", nowhere, NotReached, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.ContinueConversationAsync("", unreachable, NotReached, CancellationToken.None));
    }

    [Fact]
    public async Task CreateConversationAsync_OpensItAndRunsAnEvent()
    {
        Activity? turn = null;
        var parameters = new ConversationParameters { Bot = new ChannelAccount("bot"), TenantId = "t" };

        await new CloudAdapter().CreateConversationAsync(
            "", "msteams", connector.ServiceUrl, null, parameters, (context, _) =>
            {
                turn = context.Activity;
                return Task.CompletedTask;
            }, CancellationToken.None);

        Assert.Equal("/v3/conversations", Assert.Single(connector.Requests).Path);
        Assert.Equal((ActivityTypes.Event, "CreateConversation"), (turn!.Type, turn.Name));
        Assert.Equal(("sent-1", "t"), (turn.Conversation.Id, turn.Conversation.TenantId));
        Assert.Equal("bot", turn.Recipient.Id);
    }

    [Fact]
    public async Task SendActivitiesAsync_NoActivities_Throws()
    {
        var adapter = new CloudAdapter();
        using var context = new TurnContext(adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.SendActivitiesAsync(context, [], CancellationToken.None));
    }

    [Fact]
    public void Constructor_NullAuthentication_Throws() => Assert.Equal(
        "botFrameworkAuthentication",
        Assert.Throws<ArgumentNullException>(() => new CloudAdapter((BotFrameworkAuthentication)null!)).ParamName);

    private static Task NotReached(ITurnContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("no turn should run");

    private static CloudAdapter SecuredAdapter() => new(BotFrameworkAuthenticationFactory.Create(
        null,
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new PasswordServiceClientCredentialFactory(KnownIssuers.AppId, "secret", null, null, null),
        new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(["*"]) },
        null,
        null));

    private static Task<BotHost> HostAsync(CloudAdapter adapter, BotCallbackHandler turn) =>
        BotHost.StartAsync(http => adapter.ProcessAsync(
            http.Request, http.Response, new DelegateBot(turn), http.RequestAborted));

    private static Task<HttpResponseMessage> PostAsync(BotHost host, Activity activity, string? header = null) =>
        PostAsync(host, JsonConvert.SerializeObject(activity), header);

    private static async Task<HttpResponseMessage> PostAsync(BotHost host, string body, string? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (header != null) request.Headers.TryAddWithoutValidation("Authorization", header);
        return await Http.SendAsync(request);
    }

    private Activity Message(string text) => new()
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

    private sealed class DelegateBot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turn(turnContext, cancellationToken);
    }
}
