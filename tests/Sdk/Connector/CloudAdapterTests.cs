using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;
using static UnionBot.Tests.Sdk.BotCalls;

namespace UnionBot.Tests.Sdk;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task ProcessAsync_Message_AnswerGoesToTheConnector()
    {
        await using var host = await HostAsync(new CloudAdapter(), (context, cancellation) =>
            context.SendActivityAsync(MessageFactory.Text($"echo {context.Activity.Text}"), cancellation));

        var response = await PostAsync(host, Message("hi", connector));

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

        await PostAsync(host, Message("hi", connector));

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
        var message = Message("hi", connector);
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

        await PostAsync(host, Message("hi", connector));

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
    public async Task ProcessAsync_InvokeWithoutAnswer_NotImplemented()
    {
        await using var host = await HostAsync(new CloudAdapter(), (_, _) => Task.CompletedTask);
        var invoke = Message("", connector);
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
        var invoke = Message("", connector);
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
        var message = Message("hi", connector);
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await PostAsync(host, message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!;
        Assert.Equal(["one", "two"], replies.Select(reply => (string)reply["text"]!));
        Assert.Empty(connector.Requests);
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
}
