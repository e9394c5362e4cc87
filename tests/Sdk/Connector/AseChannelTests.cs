using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace UnionBot.Tests.Sdk;

[Collection(nameof(ProcessWideSettings))]
public class AseChannelTests
{
    private readonly FakeIssuer issuer = new("https://sts.windows.net/my-tenant/");

    public AseChannelTests() => AseChannelValidation.Init(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = KnownIssuers.AppId,
            ["MicrosoftAppTenantId"] = "my-tenant",
            ["ToBotFromAseOpenIdMetadataUrl"] = issuer.MetadataUrl,
        })
        .Build());

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public async Task AuthenticateAseTokenAsync_OwnAppId_IsAccepted(string version, string claim) => Assert.NotNull(
        await AuthenticateAsync(issuer.Header(("ver", version), (claim, KnownIssuers.AppId))));

    [Fact]
    public async Task AuthenticateAseTokenAsync_NoVersion_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(issuer.Header(("appid", KnownIssuers.AppId))));

        Assert.Equal("'ver' claim is required on AseChannel Tokens.", exception.Message);
    }

    [Fact]
    public async Task AuthenticateAseTokenAsync_UnknownIssuer_Throws()
    {
        var token = issuer.Token(
            "https://sts.windows.net/other/", claims: [("ver", "1.0"), ("appid", KnownIssuers.AppId)]);

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync($"Bearer {token}"));

        Assert.Equal("Invalid Identity", exception.Message);
    }

    [Fact]
    public async Task AuthenticateAseTokenAsync_AnotherAppId_IsNotRefused() => Assert.NotNull(
        await AuthenticateAsync(issuer.Header(("ver", "1.0"), ("appid", KnownIssuers.OtherAppId))));

    [Fact]
    public async Task AuthenticateAseTokenAsync_UnknownVersion_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(issuer.Header(("ver", "3.0"), ("appid", KnownIssuers.AppId))));

        Assert.Equal("Unknown AseChannel Token version '3.0'.", exception.Message);
    }

    private Task<ClaimsIdentity> AuthenticateAsync(string header) =>
        AseChannelValidation.AuthenticateAseTokenAsync(header, KnownIssuers.Credentials, issuer.Client);
}
