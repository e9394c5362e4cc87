using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Xunit;
using static UnionBot.Tests.Sdk.BotCalls;

namespace UnionBot.Tests.Sdk;

public sealed class CloudAdapterSecurityTests : IAsyncLifetime
{
    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task ProcessAsync_NoToken_Unauthorized()
    {
        await using var host = await HostAsync(SecuredAdapter(), NotReached);

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(host, Message("hi", connector))).StatusCode);
    }

    [Fact]
    public async Task ProcessAsync_TokenForAnotherServiceUrl_Unauthorized()
    {
        await KnownIssuers.EnsureReadAsync();
        await using var host = await HostAsync(SecuredAdapter(), NotReached);

        var response = await PostAsync(host, Message("hi", connector), KnownIssuers.ChannelHeader());

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
            (await PostAsync(host, Message("hi", connector), $"Bearer {expired}")).StatusCode,
            (await PostAsync(host, Message("hi", connector), "Bearer rubbish")).StatusCode,
        };

        Assert.All(statuses, status => Assert.True((int)status >= 400));
    }

    [Fact]
    public async Task ProcessAsync_TokenThatDoesNotHold_IsTheCallersToCatch()
    {
        await KnownIssuers.EnsureReadAsync();
        var expired = KnownIssuers.Channels.Token(
            age: TimeSpan.FromHours(2), claims: [("aud", KnownIssuers.AppId), ("serviceurl", connector.ServiceUrl)]);
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Headers.Authorization = $"Bearer {expired}";
        context.Request.Body = new MemoryStream(
            Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(Message("hi", connector))));

        await Assert.ThrowsAsync<SecurityTokenExpiredException>(() => SecuredAdapter().ProcessAsync(
            context.Request, context.Response, new DelegateBot(NotReached)));
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
            host, Message("hi", connector), KnownIssuers.ChannelHeader(serviceUrl: connector.ServiceUrl));

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

        await PostAsync(host, Message("hi", connector), KnownIssuers.BotHeader(KnownIssuers.OtherAppId));

        Assert.Equal($"urn:botframework:aadappid:{KnownIssuers.OtherAppId}", callerId);
        Assert.Equal(KnownIssuers.OtherAppId, audience);
    }

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
}
