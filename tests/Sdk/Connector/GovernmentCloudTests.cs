using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

[Collection(nameof(ProcessWideSettings))]
public sealed class GovernmentCloudTests : IDisposable
{
    // keys are kept by address, so that one issuer serves every test
    private static readonly FakeIssuer Issuer =
        new(GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, ["msteams"]);

    private readonly SimpleChannelProvider cloud = new(GovernmentAuthenticationConstants.ChannelService);

    public GovernmentCloudTests() => GovernmentChannelValidation.OpenIdMetadataUrl = Issuer.MetadataUrl;

    public void Dispose() => GovernmentChannelValidation.OpenIdMetadataUrl =
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    [Fact]
    public async Task AuthenticateRequest_ItsOwnChannel_IsAccepted()
    {
        var header = Issuer.Header(("aud", KnownIssuers.AppId), ("serviceurl", KnownIssuers.ServiceUrl));

        Assert.NotNull(await JwtTokenValidation.AuthenticateRequest(
            Activity(KnownIssuers.ServiceUrl), header, KnownIssuers.Credentials, cloud, Issuer.Client));
    }

    [Fact]
    public async Task AuthenticateRequest_PublicChannel_Throws() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => JwtTokenValidation.AuthenticateRequest(
            Activity(KnownIssuers.ServiceUrl),
            KnownIssuers.ChannelHeader(),
            KnownIssuers.Credentials,
            cloud,
            Issuer.Client));

    [Fact]
    public async Task AuthenticateRequest_AnotherServiceUrl_Throws()
    {
        var header = Issuer.Header(("aud", KnownIssuers.AppId), ("serviceurl", KnownIssuers.ServiceUrl));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => JwtTokenValidation.AuthenticateRequest(
            Activity("https://attacker.example.com/"), header, KnownIssuers.Credentials, cloud, Issuer.Client));
    }

    [Fact]
    public void ChannelProvider_KnowsItsCloud()
    {
        Assert.True(cloud.IsGovernment());
        Assert.False(cloud.IsPublicAzure());
        Assert.True(new SimpleChannelProvider().IsPublicAzure());
        Assert.False(new SimpleChannelProvider("https://private.example.com").IsGovernment());
    }

    private static Activity Activity(string serviceUrl) => new() { ChannelId = "msteams", ServiceUrl = serviceUrl };
}
