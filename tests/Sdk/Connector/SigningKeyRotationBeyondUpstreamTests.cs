using System.Diagnostics;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>
/// Sooner than the published packages, which go on with the keys they have until these grow old. A token whose key is
/// unknown has the keys read again behind the request, so the tests wait for them.
/// </summary>
public class SigningKeyRotationBeyondUpstreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeIssuer issuer = new("https://issuer.example.com", ["msteams"]);

    [Fact]
    public async Task GetIdentityAsync_IssuerChangedItsKey_IsAcceptedAfterTheRefresh()
    {
        var old = issuer.Header();
        await AuthenticateAsync(old);
        issuer.Rotate();

        Assert.True(await BecomesTrueAsync(async () => await IdentityOrNullAsync(issuer.Header()) != null));

        Assert.Null(await IdentityOrNullAsync(old));
    }

    [Fact]
    public async Task GetIdentityAsync_TokensWithInventedKeys_AskTheIssuerOnce()
    {
        await AuthenticateAsync(issuer.Header());
        var before = issuer.Handler.Requests.Count;

        // metadata and keys, once for the keys and once for their endorsements
        await SendInventedAsync();
        Assert.True(await BecomesTrueAsync(() => Task.FromResult(issuer.Handler.Requests.Count == before + 4)));
        await SendInventedAsync();

        Assert.Equal(before + 4, issuer.Handler.Requests.Count);
        await AuthenticateAsync(issuer.Header());
    }

    private static async Task<bool> BecomesTrueAsync(Func<Task<bool>> condition)
    {
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Patience)
        {
            if (await condition()) return true;
            await Task.Delay(20);
        }

        return false;
    }

    private async Task SendInventedAsync()
    {
        for (var i = 0; i < 5; i++)
            Assert.Null(await IdentityOrNullAsync($"Bearer {issuer.Token(key: FakeIssuer.ForeignKey())}"));
    }

    private async Task<ClaimsIdentity?> IdentityOrNullAsync(string header)
    {
        try
        {
            return await AuthenticateAsync(header);
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            return null;
        }
    }

    private Task<ClaimsIdentity> AuthenticateAsync(string header) => new JwtTokenExtractor(
        issuer.Client,
        new TokenValidationParameters { ValidIssuers = [issuer.Issuer], ValidateAudience = false },
        issuer.MetadataUrl,
        AuthenticationConstants.AllowedSigningAlgorithms).GetIdentityAsync(header, "msteams");
}
