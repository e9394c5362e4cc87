using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace UnionBot.Tests.Support;

/// <summary>
/// The sign-in services of the Bot Framework on this machine: metadata and signing keys, tokens for channels, and
/// client-credentials tokens. Over https, as the SDK asks no other way: <see cref="CertificateFile"/> has to be trusted.
/// </summary>
public sealed class TestIssuer : IAsyncDisposable
{
    // one of the issuers of bot-to-bot tokens that the SDK knows
    private const string BotIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string ChannelIssuer = "https://api.botframework.com";

    private readonly RsaSecurityKey channelKey = NewKey();
    private readonly RsaSecurityKey botKey = NewKey();
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-issuer-").FullName;
    private readonly ConcurrentQueue<(string AppId, string Audience)> asked = [];
    private WebApplication app = null!; // StartAsync sets it

    public Uri Address => new(app.Urls.Single());

    /// <summary>The certificate in PEM, for SSL_CERT_FILE or NODE_EXTRA_CA_CERTS of a process that talks to this one.</summary>
    public string CertificateFile => Path.Combine(folder, "issuer.pem");

    /// <summary>A new application for every issuer: libraries keep tokens by it for the life of the process.</summary>
    public string BotAppId { get; } = Guid.NewGuid().ToString();

    public int KeysRead { get; private set; }

    /// <summary>The audiences for which the application has asked a token, in order.</summary>
    public IReadOnlyList<string> TokensOf(string appId) => [.. asked.Where(asked => asked.AppId == appId).Select(asked => asked.Audience)];

    /// <summary>Settings of a bot that trusts this issuer.</summary>
    public string[] Settings =>
    [
        "--MicrosoftAppId", BotAppId, "--MicrosoftAppPassword", "secret", "--ValidateAuthority", "false",
        "--ToChannelFromBotLoginUrl", $"{Address}tenant",
        "--ToChannelFromBotOAuthScope", ChannelIssuer,
        "--ToBotFromChannelTokenIssuer", ChannelIssuer,
        "--OAuthUrl", ChannelIssuer,
        "--ToBotFromChannelOpenIdMetadataUrl", $"{Address}channels/openid",
        "--ToBotFromEmulatorOpenIdMetadataUrl", $"{Address}bots/openid",
    ];

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var certificate = issuer.NewCertificate();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        issuer.app = builder.Build();
        issuer.app.MapGet("/{**path}", issuer.Get);
        issuer.app.MapPost("/{**path}", issuer.TokenAsync);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>A token as the channel service gives it to its channels.</summary>
    public string ChannelToken(
        string? audience = null, string? serviceUrl = null, string? tokenIssuer = null, RsaSecurityKey? signedBy = null,
        TimeSpan? lifetime = null)
    {
        var claims = serviceUrl is null ? [] : new[] { new Claim("serviceurl", serviceUrl) };
        return Sign(tokenIssuer ?? ChannelIssuer, audience ?? BotAppId, claims, signedBy ?? channelKey, lifetime);
    }

    /// <summary>A token as one bot gets it to call another, or the channel service.</summary>
    public string BotToken(string appId, string audience) =>
        Sign(BotIssuer, audience, [new Claim("appid", appId), new Claim("ver", "1.0")], botKey, null);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private IResult Get(HttpRequest request) => request.Path.Value switch
    {
        "/channels/openid" => Metadata("channels"),
        "/bots/openid" => Metadata("bots"),
        "/channels/keys" => Keys(channelKey, ["msteams", "webchat"]),
        "/bots/keys" => Keys(botKey, null),
        "/channel-token" => Results.Text(ChannelToken(request.Query["aud"], request.Query["serviceurl"])),
        _ => Results.NotFound(), // MSAL's look at which clouds there are
    };

    private IResult Metadata(string kind) => Results.Json(new
    {
        issuer = ChannelIssuer,
        jwks_uri = $"{Address}{kind}/keys",
        id_token_signing_alg_values_supported = new[] { SecurityAlgorithms.RsaSha256 },
    });

    // what a channel may be is written on the key that signs for it; the keys of bots have no such mark
    private IResult Keys(RsaSecurityKey key, string[]? endorsements)
    {
        KeysRead++;
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64UrlEncoder.Encode(parameters.Modulus), Base64UrlEncoder.Encode(parameters.Exponent));
        object known = endorsements is null
            ? new { kty = "RSA", use = "sig", kid = key.KeyId, n, e }
            : new { kty = "RSA", use = "sig", kid = key.KeyId, n, e, endorsements };
        return Results.Json(new { keys = new[] { known } });
    }

    private X509Certificate2 NewCertificate()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != "secret")
            return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        var appId = form["client_id"].ToString();
        var audience = form["scope"].ToString().Replace("/.default", "", StringComparison.Ordinal);
        asked.Enqueue((appId, audience));
        var token = BotToken(appId, audience);
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = token });
    }

    private static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    private static string Sign(string issuer, string audience, IEnumerable<Claim> claims, RsaSecurityKey signedBy, TimeSpan? lifetime)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Subject = new ClaimsIdentity(claims),
            NotBefore = now.AddHours(-2),
            IssuedAt = now.AddHours(-2),
            Expires = now + (lifetime ?? TimeSpan.FromHours(1)),
            SigningCredentials = new SigningCredentials(signedBy, SecurityAlgorithms.RsaSha256),
        });
    }
}
