using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class TestAdapterTokenTests : IDisposable
{
    private const string Connection = "union";

    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public TestAdapterTokenTests()
    {
        var activity = adapter.MakeActivity();
        activity.ChannelId = "test";
        turn = new TurnContext(adapter, activity);
    }

    public void Dispose() => turn.Dispose();

    [Fact]
    public async Task GetUserToken_Added_IsFound()
    {
        adapter.AddUserToken(Connection, "test", "user1", "token");

        Assert.Equal((Connection, "token"), await TokenAsync());
    }

    [Fact]
    public async Task GetUserToken_MagicCode_IsNeededOnce()
    {
        adapter.AddUserToken(Connection, "test", "user1", "token", "888999");

        Assert.Null(await adapter.GetUserTokenAsync(turn, Connection, null, CancellationToken.None));
        Assert.Null(await adapter.GetUserTokenAsync(turn, Connection, "1", CancellationToken.None));
        Assert.NotNull(await adapter.GetUserTokenAsync(turn, Connection, "888999", CancellationToken.None));
        Assert.Equal((Connection, "token"), await TokenAsync());
    }

    [Fact]
    public async Task GetTokenStatus_Filter_LeavesOthersOut()
    {
        adapter.AddUserToken("a", "test", "user1", "1");
        adapter.AddUserToken("b", "test", "user1", "2");
        adapter.AddUserToken("b", "test", "user2", "3");

        var status = Assert.Single(await adapter.GetTokenStatusAsync(turn, "user1", "b,c"));

        Assert.Equal(("b", true), (status.ConnectionName, status.HasToken));
        Assert.Null(await adapter.GetTokenStatusAsync(turn, "user1", "c"));
    }

    [Fact]
    public async Task SignOutUser_OneConnection_KeepsTheOther()
    {
        adapter.AddUserToken("a", "test", "user1", "1");
        adapter.AddUserToken("b", "test", "user1", "2");

        await adapter.SignOutUserAsync(turn, "a", "user1");

        Assert.Equal("b", Assert.Single(await adapter.GetTokenStatusAsync(turn, "user1")).ConnectionName);
    }

    [Fact]
    public async Task GetOauthSignInLink_User_EndsTheLink()
    {
        Assert.Equal(
            "https://fake.com/oauthsignin/union/test",
            await adapter.GetOauthSignInLinkAsync(turn, Connection, CancellationToken.None));
        Assert.Equal(
            "https://fake.com/oauthsignin/union/test/user1",
            await adapter.GetOauthSignInLinkAsync(turn, Connection, "user1"));
    }

    [Fact]
    public async Task GetSignInResource_NoUser_IsForTheRecipient()
    {
        var resource = await adapter.GetSignInResourceAsync(turn, Connection);

        Assert.Equal("https://fake.com/oauthsignin/union/test/bot", resource.SignInLink);
        Assert.Equal("api://union/resource", resource.TokenExchangeResource.Uri);
        Assert.Null(resource.TokenExchangeResource.ProviderId);
    }

    [Fact]
    public async Task ExchangeToken_KnownTokenOrUri_GivesTheToken()
    {
        adapter.AddExchangeableToken(Connection, "test", "user1", "offered", "given");

        var byToken = await ExchangeAsync(new TokenExchangeRequest("other", "offered"));
        var byUri = await ExchangeAsync(new TokenExchangeRequest("offered"));

        Assert.Equal(("test", Connection, "given"), (byToken!.ChannelId, byToken.ConnectionName, byToken.Token));
        Assert.Equal("given", byUri!.Token);
        Assert.Null(await ExchangeAsync(new TokenExchangeRequest("offered", "unknown")));
    }

    [Fact]
    public async Task ExchangeToken_ToldToThrow_Throws()
    {
        adapter.ThrowOnExchangeRequest(Connection, "test", "user1", "offered");

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ExchangeAsync(new TokenExchangeRequest(null, "offered")));

        Assert.Equal("Exception occurred during exchanging tokens", e.Message);
    }

    private async Task<TokenResponse?> ExchangeAsync(TokenExchangeRequest request) =>
        await adapter.ExchangeTokenAsync(turn, Connection, "user1", request);

    private async Task<(string Connection, string Token)> TokenAsync()
    {
        var response = await adapter.GetUserTokenAsync(turn, Connection, null, CancellationToken.None);
        return (response.ConnectionName, response.Token);
    }
}
