using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace UnionBot.Tests.Support;

/// <summary>
/// The sign-in services of the Bot Framework on this machine: metadata and keys of one signing key, tokens for channels, and
/// client-credentials tokens. A bot reaches it under the services' own names through <see cref="ClientFactory"/>.
/// </summary>
public sealed class TestIssuer : IAsyncDisposable
{
    // one of the issuers of bot-to-bot tokens that the SDK knows
    private const string BotIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string ByName = "X-By-Name";
    private const string ChannelIssuer = "https://api.botframework.com";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };
    private readonly string id = Guid.NewGuid().ToString("N");
    private readonly ConcurrentQueue<(string AppId, string Audience)> asked = [];
    private WebApplication app = null!; // StartAsync sets it

    public Uri Address => new(app.Urls.Single());

    /// <summary>A new application for every issuer: libraries keep tokens by it for the life of the process.</summary>
    public string BotAppId { get; } = Guid.NewGuid().ToString();

    /// <summary>The audiences for which the application has asked a token, in order.</summary>
    public IReadOnlyList<string> TokensOf(string appId) => [.. asked.Where(asked => asked.AppId == appId).Select(asked => asked.Audience)];

    /// <summary>Settings of a bot that trusts this issuer.</summary>
    public string[] Settings =>
    [
        "--MicrosoftAppId", BotAppId, "--MicrosoftAppPassword", "secret",
        "--ToChannelFromBotLoginUrl", "https://login.microsoftonline.com/tenant",
        "--ToChannelFromBotOAuthScope", ChannelIssuer,
        "--ToBotFromChannelTokenIssuer", ChannelIssuer,
        "--OAuthUrl", ChannelIssuer,
        "--ToBotFromChannelOpenIdMetadataUrl", $"https://login.botframework.com/{id}/openid",
        "--ToBotFromEmulatorOpenIdMetadataUrl", $"https://login.botframework.com/{id}/openid",
    ];

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        issuer.app = builder.Build();
        issuer.app.Urls.Add("http://127.0.0.1:0");
        issuer.app.MapGet("/{**path}", issuer.Get);
        issuer.app.MapPost("/{**path}", issuer.TokenAsync);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>A token as the channel service gives it to its channels.</summary>
    public string ChannelToken(
        string? audience = null, string? serviceUrl = null, string? tokenIssuer = null, RsaSecurityKey? signedBy = null, DateTime? expires = null)
    {
        var claims = serviceUrl is null ? [] : new[] { new Claim("serviceurl", serviceUrl) };
        return Sign(tokenIssuer ?? ChannelIssuer, audience ?? BotAppId, claims, signedBy, expires);
    }

    /// <summary>A token as one bot gets it to call another, or the channel service.</summary>
    public string BotToken(string appId, string audience) =>
        Sign(BotIssuer, audience, [new Claim("appid", appId), new Claim("ver", "1.0")], null, null);

    /// <summary>What the bot under test uses in place of the network's own names; everything else goes where it says.</summary>
    public IHttpClientFactory ClientFactory() => new Clients(Address);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private IResult Get(HttpRequest request) => request.Path.Value!.Split('/')[^1] switch
    {
        "openid" => Results.Json(new
        {
            issuer = ChannelIssuer,
            jwks_uri = IsNode(request) ? $"{Address}{id}/keys" : $"https://login.botframework.com/{id}/keys",
            id_token_signing_alg_values_supported = new[] { SecurityAlgorithms.RsaSha256 },
        }),
        "keys" => Results.Json(new { keys = new[] { PublicKey() } }),
        "channel-token" => Results.Text(ChannelToken(request.Query["aud"], request.Query["serviceurl"])),
        _ => Results.NotFound(), // MSAL's look at which clouds there are
    };

    // Node asks this machine by its address; the bot asks by the services' names, and only over https
    private static bool IsNode(HttpRequest request) => request.Host.Host == "127.0.0.1" && !request.Headers.ContainsKey(ByName);

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

    private object PublicKey()
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = key.KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
            endorsements = new[] { "msteams", "webchat" },
        };
    }

    private string Sign(string issuer, string audience, IEnumerable<Claim> claims, RsaSecurityKey? signedBy, DateTime? expires) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Subject = new ClaimsIdentity(claims),
            NotBefore = DateTime.UtcNow.AddHours(-2),
            IssuedAt = DateTime.UtcNow.AddHours(-2),
            Expires = expires ?? DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(signedBy ?? key, SecurityAlgorithms.RsaSha256),
        });

    private sealed class Clients(Uri issuer) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new ToIssuer(issuer));
    }

    private sealed class ToIssuer(Uri issuer) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Host.StartsWith("login.", StringComparison.Ordinal))
            {
                request.RequestUri = new Uri(issuer, request.RequestUri.PathAndQuery);
                request.Headers.Add(ByName, "yes");
            }
            return base.SendAsync(request, cancellationToken);
        }
    }
}
