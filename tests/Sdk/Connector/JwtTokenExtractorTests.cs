using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class JwtTokenExtractorTests
{
    private readonly FakeIssuer issuer = new("https://issuer.example.com", ["msteams", "webchat", "audited"]);

    [Fact]
    public async Task GetIdentityAsync_TokenOfTheIssuer_HasItsClaims()
    {
        var caller = await Extractor().GetIdentityAsync(issuer.Header(("aud", "my-bot")), "msteams");

        Assert.True(caller.IsAuthenticated);
        Assert.Equal("my-bot", caller.FindFirst("aud")!.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic dTpw")]
    [InlineData("Bearer a b")]
    public async Task GetIdentityAsync_NoBearerToken_NullWithoutRequests(string? header)
    {
        Assert.Null(await Extractor().GetIdentityAsync(header, "msteams"));

        Assert.Empty(issuer.Handler.Requests);
    }

    [Fact]
    public async Task GetIdentityAsync_AnotherIssuer_NullWithoutRequests()
    {
        var token = issuer.Token(issuer: "https://elsewhere.example.com");

        Assert.Null(await Extractor().GetIdentityAsync("Bearer", token, "msteams"));

        Assert.Empty(issuer.Handler.Requests);
    }

    [Fact]
    public async Task GetIdentityAsync_ExpiredWithinFiveMinutes_IsAccepted()
    {
        var token = issuer.Token(age: TimeSpan.FromMinutes(63));

        Assert.NotNull(await Extractor().GetIdentityAsync("Bearer", token, "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_ExpiredLongAgo_Throws()
    {
        var token = issuer.Token(age: TimeSpan.FromMinutes(66));

        await Assert.ThrowsAsync<SecurityTokenExpiredException>(
            () => Extractor().GetIdentityAsync("Bearer", token, "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_NotYetValid_Throws()
    {
        var token = issuer.Token(age: TimeSpan.FromMinutes(-6));

        await Assert.ThrowsAsync<SecurityTokenNotYetValidException>(
            () => Extractor().GetIdentityAsync("Bearer", token, "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_SignedByAnotherKeyOfTheSameId_Throws()
    {
        var forged = FakeIssuer.ForeignKey(issuer.Key.KeyId);

        await Assert.ThrowsAnyAsync<SecurityTokenException>(
            () => Extractor().GetIdentityAsync("Bearer", issuer.Token(key: forged), "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_ClaimsChangedAfterSigning_Throws()
    {
        var parts = issuer.Token(claims: ("aud", "other-bot")).Split('.');
        var payload = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]));
        parts[1] = Base64UrlEncoder.Encode(payload.Replace("other-bot", "my-bot", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<SecurityTokenException>(
            () => Extractor().GetIdentityAsync("Bearer", string.Join('.', parts), "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_Unsigned_Throws()
    {
        var parts = issuer.Token().Split('.');
        var token = $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{parts[1]}.";

        await Assert.ThrowsAnyAsync<SecurityTokenException>(
            () => Extractor().GetIdentityAsync("Bearer", token, "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_PublicKeyUsedAsSecret_Throws()
    {
        // the classic confusion: the key everybody can read, taken for a shared secret
        var modulus = ((RsaSecurityKey)issuer.Key).Rsa.ExportParameters(false).Modulus;
        var secret = new SymmetricSecurityKey(modulus) { KeyId = issuer.Key.KeyId };

        await Assert.ThrowsAnyAsync<SecurityTokenException>(() => Extractor().GetIdentityAsync(
            "Bearer", issuer.Token(key: secret, algorithm: SecurityAlgorithms.HmacSha256), "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_AlgorithmNotAllowed_Throws()
    {
        var curve = new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "curve" };
        issuer.Publish(curve);

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Extractor().GetIdentityAsync(
            "Bearer", issuer.Token(key: curve, algorithm: SecurityAlgorithms.EcdsaSha256), "msteams"));

        Assert.Equal("Token signing algorithm 'ES256' not in allowed list", exception.Message);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task GetIdentityAsync_OtherRsaAlgorithms_AreAccepted(string algorithm) =>
        Assert.NotNull(await Extractor().GetIdentityAsync("Bearer", issuer.Token(algorithm: algorithm), "msteams"));

    [Fact]
    public async Task GetIdentityAsync_ChannelNotEndorsed_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Extractor().GetIdentityAsync(issuer.Header(), "slack"));

        Assert.StartsWith(
            $"Could not validate endorsement for key: {issuer.Key.KeyId} with endorsements: ",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetIdentityAsync_RequiredEndorsementMissing_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Extractor().GetIdentityAsync(issuer.Header(), "msteams", ["audited", "insured"]));

        Assert.Contains("Could not validate additional endorsement", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Expected endorsements: audited,insured", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetIdentityAsync_RequiredEndorsementPresent_IsAccepted() =>
        Assert.NotNull(await Extractor().GetIdentityAsync(issuer.Header(), "msteams", ["audited"]));

    [Fact]
    public async Task GetIdentityAsync_KeyWithoutEndorsements_SpeaksForAnyChannel()
    {
        var plain = new FakeIssuer("https://issuer.example.com");

        Assert.NotNull(await Extractor(plain, plain.MetadataUrl).GetIdentityAsync(plain.Header(), "slack"));
    }

    [Fact]
    public async Task GetIdentityAsync_NullRequiredEndorsements_Throws()
    {
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => Extractor().GetIdentityAsync(issuer.Header(), "msteams", (string[]?)null));

        Assert.Equal("requiredEndorsements", exception.ParamName);
    }

    [Fact]
    public async Task GetIdentityAsync_ManyTokens_KeysAreReadOnce()
    {
        await Extractor().GetIdentityAsync(issuer.Header(), "msteams");
        var first = issuer.Handler.Requests.Count;

        for (var i = 0; i < 5; i++) await Extractor().GetIdentityAsync(issuer.Header(), "webchat");

        Assert.True(first > 0);
        Assert.Equal(first, issuer.Handler.Requests.Count);
    }

    [Fact]
    public async Task GetIdentityAsync_MetadataWithoutTls_IsNotRead()
    {
        var extractor = Extractor(issuer.MetadataUrl.Replace("https:", "http:", StringComparison.Ordinal));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => extractor.GetIdentityAsync(issuer.Header(), "msteams"));

        Assert.Empty(issuer.Handler.Requests);
    }

    [Fact]
    public async Task GetIdentityAsync_IssuerOutOfReach_NobodyIsLetIn()
    {
        var handler = new StubHandler(_ => throw new HttpRequestException("no route"));
        var extractor = new JwtTokenExtractor(
            new HttpClient(handler),
            Parameters(issuer),
            issuer.MetadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => extractor.GetIdentityAsync(issuer.Header(), "msteams"));
    }

    [Fact]
    public async Task GetIdentityAsync_EndorsementsFromElsewhere_AreThose()
    {
        var elsewhere = new StubHandler(request => StubHandler.Response(request.Path == "/metadata"
            ? "{\"jwks_uri\":\"https://elsewhere.example.com/keys\"}"
            : $"{{\"keys\":[{{\"kid\":\"{issuer.Key.KeyId}\",\"endorsements\":[\"slack\"]}}]}}"));
        var retriever = new EndorsementsRetriever(new HttpClient(elsewhere));
        var extractor = new JwtTokenExtractor(
            issuer.Client,
            Parameters(issuer),
            issuer.MetadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms,
            new ConfigurationManager<IDictionary<string, HashSet<string>>>(
                "https://elsewhere.example.com/metadata", retriever, retriever));

        Assert.NotNull(await extractor.GetIdentityAsync(issuer.Header(), "slack"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => extractor.GetIdentityAsync(issuer.Header(), "msteams"));
    }

    [Fact]
    public void Constructor_NullEndorsements_Throws()
    {
        var exception = Assert.Throws<ArgumentNullException>(
            () => new JwtTokenExtractor(issuer.Client, Parameters(issuer), issuer.MetadataUrl, null, null));

        Assert.Equal("customEndorsementsConfig", exception.ParamName);
    }

    private static TokenValidationParameters Parameters(FakeIssuer of) => new()
    {
        ValidIssuers = [of.Issuer],
        ValidateAudience = false,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    private static JwtTokenExtractor Extractor(FakeIssuer of, string metadataUrl) =>
        new(of.Client, Parameters(of), metadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);

    private JwtTokenExtractor Extractor() => Extractor(issuer, issuer.MetadataUrl);

    private JwtTokenExtractor Extractor(string metadataUrl) => Extractor(issuer, metadataUrl);
}
