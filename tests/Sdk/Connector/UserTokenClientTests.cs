using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class UserTokenClientTests
{
    [Fact]
    public async Task GetUserTokenAsync_Token_IsRead()
    {
        var handler = StubHandler.Json("{\"connectionName\":\"con\",\"token\":\"t\"}");
        using var client = await ClientAsync(handler);

        var token = await client.GetUserTokenAsync("u", "con", "ch", "123456", CancellationToken.None);

        Assert.Equal("t", token.Token);
        var request = Assert.Single(handler.Requests);
        Assert.Equal("GET", request.Method);
        Assert.StartsWith(
            "https://api.botframework.com/api/usertoken/GetToken?", request.Url, StringComparison.OrdinalIgnoreCase);
        foreach (var part in new[] { "userId=u", "connectionName=con", "channelId=ch", "code=123456" })
            Assert.Contains(part, request.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetUserTokenAsync_NoToken_Null()
    {
        using var client = await ClientAsync(StubHandler.Json("", HttpStatusCode.NotFound));

        Assert.Null(await client.GetUserTokenAsync("u", "con", "ch", null, CancellationToken.None));
    }

    [Fact]
    public async Task SignOutUserAsync_Deletes()
    {
        var handler = StubHandler.Json("{}");
        using var client = await ClientAsync(handler);

        await client.SignOutUserAsync("u", "con", "ch", CancellationToken.None);

        var request = Assert.Single(handler.Requests);
        Assert.Equal("DELETE", request.Method);
        Assert.Contains("/api/usertoken/SignOut?", request.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task GetTokenStatusAsync_Filter_IsSent()
    {
        var handler = StubHandler.Json("[{\"connectionName\":\"con\",\"hasToken\":true}]");
        using var client = await ClientAsync(handler);

        var status = await client.GetTokenStatusAsync("u", "ch", "con", CancellationToken.None);

        Assert.True(Assert.Single(status).HasToken);
        Assert.Contains("include=con", Assert.Single(handler.Requests).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAadTokensAsync_Resources_ArePosted()
    {
        var handler = StubHandler.Json("{\"https://r\":{\"token\":\"t\"}}");
        using var client = await ClientAsync(handler);

        var tokens = await client.GetAadTokensAsync("u", "con", ["https://r"], "ch", CancellationToken.None);

        Assert.Equal("t", tokens["https://r"].Token);
        Assert.Contains("\"https://r\"", Assert.Single(handler.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExchangeTokenAsync_Refused_ThrowsWithTheReason()
    {
        using var client = await ClientAsync(
            StubHandler.Json("{\"error\":{\"code\":\"C\",\"message\":\"no\"}}", HttpStatusCode.BadRequest));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ExchangeTokenAsync(
            "u", "con", "ch", new TokenExchangeRequest(token: "t"), CancellationToken.None));

        Assert.Equal("Unable to exchange token: (C) no", exception.Message);
    }

    [Fact]
    public async Task GetSignInResourceAsync_State_NamesBotAndConversation()
    {
        var handler = StubHandler.Json("{\"signInLink\":\"https://sign.example.com\"}");
        using var client = await ClientAsync(handler);
        var activity = new Activity
        {
            ChannelId = "ch",
            Conversation = new ConversationAccount(id: "c1"),
            From = new ChannelAccount("u"),
            Recipient = new ChannelAccount("b"),
        };

        var resource = await client.GetSignInResourceAsync("con", activity, null, CancellationToken.None);

        Assert.Equal("https://sign.example.com", resource.SignInLink);
        var query = new Uri(Assert.Single(handler.Requests).Url).Query;
        var encoded = Uri.UnescapeDataString(query[(query.IndexOf("state=", StringComparison.Ordinal) + 6)..]);
        var state = JsonConvert.DeserializeObject<TokenExchangeState>(
            Encoding.UTF8.GetString(Convert.FromBase64String(encoded)))!;
        Assert.Equal(("my-bot", "con"), (state.MsAppId, state.ConnectionName));
        Assert.Equal("c1", state.Conversation.Conversation.Id);
    }

    [Fact]
    public async Task GetUserTokenAsync_UserMissing_Throws()
    {
        using var client = await ClientAsync(StubHandler.Json("{}"));

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => client.GetUserTokenAsync(null, "con", "ch", null, CancellationToken.None));

        Assert.Equal("userId", exception.ParamName);
    }

    [Fact]
    public async Task GetUserTokenAsync_AfterDispose_Throws()
    {
        var client = await ClientAsync(StubHandler.Json("{}"));
        client.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(
            () => client.GetUserTokenAsync("u", "con", "ch", null, CancellationToken.None));
        Assert.Equal("GetUserTokenAsync", exception.ObjectName);
    }

    [Fact]
    public async Task ExchangeTokenAsync_NoChannel_Throws()
    {
        using var client = await ClientAsync(StubHandler.Json("{}"));

        var exception = await Assert.ThrowsAsync<ValidationException>(() => client.ExchangeTokenAsync(
            "u", "con", null, new TokenExchangeRequest(token: "t"), CancellationToken.None));

        Assert.Equal("channelId", exception.Target);
    }

    [Fact]
    public async Task GetSignInResourceAsync_BareAddress_IsTheLink()
    {
        using var client = await ClientAsync(StubHandler.Json("https://sign.example.com/in"));
        var activity = new Activity { Conversation = new ConversationAccount(id: "c1") };

        var resource = await client.GetSignInResourceAsync("con", activity, null, CancellationToken.None);

        Assert.Equal("https://sign.example.com/in", resource.SignInLink);
    }

    private static Task<UserTokenClient> ClientAsync(StubHandler handler) => BotFrameworkAuthenticationFactory.Create(
        null,
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new PasswordServiceClientCredentialFactory(),
        new AuthenticationConfiguration(),
        new StubClientFactory(handler),
        null).CreateUserTokenClientAsync(
            new ClaimsIdentity([new Claim("aud", "my-bot")]), CancellationToken.None);
}
