using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AppCredentialsTests : IDisposable
{
    private readonly StubHandler login = new(request => request.Method == "POST"
        ? StubHandler.Response("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"a-token\"}")
        : StubHandler.Response(
            "{\"tenant_discovery_endpoint\":\"https://login.microsoftonline.com/x/.well-known/openid-configuration\","
            + "\"metadata\":[{\"preferred_network\":\"login.microsoftonline.com\","
            + "\"preferred_cache\":\"login.windows.net\",\"aliases\":[\"login.microsoftonline.com\"]}]}"));

    private SentRequest TokenRequest => Assert.Single(login.Requests, request => request.Method == "POST");

    public void Dispose() => login.Dispose();

    [Fact]
    public async Task ProcessHttpRequestAsync_MultiTenantBot_AsksTheChannelsTenant()
    {
        var appId = Guid.NewGuid().ToString();
        var credentials = new MicrosoftAppCredentials(appId, "a-secret", new HttpClient(login));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.example.com");

        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);

        Assert.Equal("Bearer a-token", request.Headers.Authorization!.ToString());
        Assert.StartsWith(
            "https://login.microsoftonline.com/botframework.com/", TokenRequest.Url, StringComparison.Ordinal);
        var form = WebUtility.UrlDecode(TokenRequest.Body);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains($"client_id={appId}", form, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateCredentialsAsync_SingleTenantBot_AsksItsTenantForTheAudience()
    {
        var appId = Guid.NewGuid().ToString();
        var factory = new PasswordServiceClientCredentialFactory(
            appId, "a-secret", "my-tenant", new HttpClient(login), null);

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync(
            appId, "a-skill", AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, CancellationToken.None);
        Assert.Equal("a-token", await credentials.GetTokenAsync());

        Assert.StartsWith("https://login.microsoftonline.com/my-tenant/", TokenRequest.Url, StringComparison.Ordinal);
        Assert.Contains("scope=a-skill/.default", WebUtility.UrlDecode(TokenRequest.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetTokenAsync_SecondTime_IsNotAskedAgain()
    {
        var credentials = new MicrosoftAppCredentials(Guid.NewGuid().ToString(), "a-secret", new HttpClient(login));

        await credentials.GetTokenAsync();
        await credentials.GetTokenAsync();
        Assert.Single(login.Requests, request => request.Method == "POST");

        await credentials.GetTokenAsync(forceRefresh: true);
        Assert.Equal(2, login.Requests.Count(request => request.Method == "POST"));
    }

    [Fact]
    public async Task GetTokenAsync_WrongSecret_ThrowsWithTheCause()
    {
        var refusing = StubHandler.Json(
            "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215\"}", HttpStatusCode.Unauthorized);
        var credentials = new MicrosoftAppCredentials(Guid.NewGuid().ToString(), "wrong", new HttpClient(refusing));

        var exception = await Assert.ThrowsAsync<AggregateException>(() => credentials.GetTokenAsync());

        Assert.StartsWith(
            "Failed to acquire token for client credentials.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(AuthenticationConstants.AnonymousSkillAppId)]
    public async Task ProcessHttpRequestAsync_NoAppId_LeavesTheRequestAlone(string? appId)
    {
        var credentials = new MicrosoftAppCredentials(appId, null, new HttpClient(login));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.example.com");

        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);

        Assert.Null(request.Headers.Authorization);
        Assert.Empty(login.Requests);
    }

    [Fact]
    public async Task CreateCredentialsAsync_AnotherAppId_Throws()
    {
        var factory = new PasswordServiceClientCredentialFactory("mine", "a-secret", null, null, null);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync(
            "theirs", null, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, CancellationToken.None));

        Assert.Equal("Invalid appId", exception.Message);
    }

    [Fact]
    public async Task PasswordFactory_WithoutAppId_AuthenticationIsOff()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.Same(
            MicrosoftAppCredentials.Empty,
            await factory.CreateCredentialsAsync("any", null, "https://x.example.com", true, CancellationToken.None));
    }

    [Fact]
    public void Tenant_OfEachCloud_MakesTheEndpoint()
    {
        Assert.Equal(
            "https://login.microsoftonline.com/botframework.com", new MicrosoftAppCredentials("a", "p").OAuthEndpoint);
        Assert.Equal(
            "https://login.microsoftonline.com/t",
            new MicrosoftAppCredentials("a", "p", "t", null).OAuthEndpoint);
        Assert.Equal(
            "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
            new MicrosoftGovernmentAppCredentials("a", "p").OAuthEndpoint);
        Assert.Equal("https://api.botframework.us", new MicrosoftGovernmentAppCredentials("a", "p").OAuthScope);
    }
}
