using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>
/// Stricter than the published packages, which go on with the keys they have until these grow old.
/// </summary>
public class SigningKeyRotationTests
{
    private readonly FakeIssuer issuer = new("https://issuer.example.com", ["msteams"]);

    [Fact]
    public async Task GetIdentityAsync_IssuerChangedItsKey_ReadsItAndAccepts()
    {
        await Extractor().GetIdentityAsync(issuer.Header(), "msteams");
        var before = issuer.Handler.Requests.Count;
        issuer.Rotate();

        Assert.NotNull(await Extractor().GetIdentityAsync(issuer.Header(), "msteams"));

        Assert.Equal(before + 2, issuer.Handler.Requests.Count);
    }

    [Fact]
    public async Task GetIdentityAsync_TokensWithInventedKeys_AskTheIssuerOnce()
    {
        await Extractor().GetIdentityAsync(issuer.Header(), "msteams");
        var before = issuer.Handler.Requests.Count;

        for (var i = 0; i < 5; i++)
        {
            await Assert.ThrowsAsync<SecurityTokenSignatureKeyNotFoundException>(() => Extractor().GetIdentityAsync(
                "Bearer", issuer.Token(key: FakeIssuer.ForeignKey()), "msteams"));
        }

        Assert.Equal(before + 2, issuer.Handler.Requests.Count);
        Assert.NotNull(await Extractor().GetIdentityAsync(issuer.Header(), "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_OldKeyAfterRotation_IsRejected()
    {
        var old = issuer.Header();
        await Extractor().GetIdentityAsync(old, "msteams");
        issuer.Rotate();
        await Extractor().GetIdentityAsync(issuer.Header(), "msteams");

        await Assert.ThrowsAsync<SecurityTokenSignatureKeyNotFoundException>(
            () => Extractor().GetIdentityAsync(old, "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_IssuerOutOfReach_NobodyIsLetIn()
    {
        var handler = new StubHandler(_ => throw new HttpRequestException("no route"));
        var extractor = new JwtTokenExtractor(
            new HttpClient(handler),
            Parameters(),
            issuer.MetadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => extractor.GetIdentityAsync(issuer.Header(), "msteams"));
    }

    private JwtTokenExtractor Extractor() => new(
        issuer.Client, Parameters(), issuer.MetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);

    private TokenValidationParameters Parameters() =>
        new() { ValidIssuers = [issuer.Issuer], ValidateAudience = false };
}
