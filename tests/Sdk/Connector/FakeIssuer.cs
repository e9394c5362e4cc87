using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;

namespace UnionBot.Tests.Sdk;

/// <summary>Signs tokens, and serves the OpenID metadata and keys to check them with.</summary>
internal sealed class FakeIssuer
{
    // made once, since making one takes a while
    private static readonly RSA First = RSA.Create(2048);
    private static readonly RSA Second = RSA.Create(2048);
    private static readonly RSA Foreign = RSA.Create(2048);

    private readonly List<SecurityKey> published = [];

    public FakeIssuer(string issuer, string[]? endorsements = null)
    {
        Issuer = issuer;
        Endorsements = endorsements;
        Key = Named(First);
        published.Add(Key);
        Handler = new StubHandler(request => request.Url.EndsWith("/keys", StringComparison.Ordinal)
            ? StubHandler.Response(KeysJson())
            : StubHandler.Response(JsonConvert.SerializeObject(new { issuer = Issuer, jwks_uri = KeysUrl })));
        Client = new HttpClient(Handler);
    }

    public string Issuer { get; }

    /// <summary>An address of its own, since keys are kept by address for the whole process.</summary>
    public string MetadataUrl { get; } = $"https://{Guid.NewGuid():n}.example.com/.well-known/openid-configuration";

    public string[]? Endorsements { get; }

    public SecurityKey Key { get; private set; }

    public StubHandler Handler { get; }

    public HttpClient Client { get; }

    private string KeysUrl => new Uri(new Uri(MetadataUrl), "/keys").AbsoluteUri;

    /// <summary>A key that no issuer signs with; its id is new unless one is given.</summary>
    public static RsaSecurityKey ForeignKey(string? id = null)
    {
        var key = Named(Foreign);
        if (id != null) key.KeyId = id;
        return key;
    }

    /// <summary>Signs with a new key from now on; the old one is not served any more.</summary>
    public void Rotate()
    {
        Key = Named(Second);
        published.Clear();
        published.Add(Key);
    }

    public void Publish(SecurityKey key) => published.Add(key);

    public string Header(params (string Type, string Value)[] claims) => $"Bearer {Token(claims: claims)}";

    public string Token(
        string? issuer = null,
        SecurityKey? key = null,
        string algorithm = SecurityAlgorithms.RsaSha256,
        TimeSpan? age = null,
        TimeSpan? lifetime = null,
        params (string Type, string Value)[] claims)
    {
        var from = TimeProvider.System.GetUtcNow().UtcDateTime - (age ?? TimeSpan.FromMinutes(1));
        var token = new JwtSecurityToken(
            issuer ?? Issuer,
            claims: claims.Select(claim => new Claim(claim.Type, claim.Value)),
            notBefore: from,
            expires: from + (lifetime ?? TimeSpan.FromHours(1)),
            signingCredentials: new SigningCredentials(key ?? Key, algorithm));
        return new JwtSecurityTokenHandler().WriteToken(token);
    }

    private static RsaSecurityKey Named(RSA rsa) => new(rsa) { KeyId = Guid.NewGuid().ToString("n") };

    private string KeysJson() => JsonConvert.SerializeObject(new { keys = published.Select(Describe) });

    private Dictionary<string, object?> Describe(SecurityKey key)
    {
        var web = JsonWebKeyConverter.ConvertFromSecurityKey(key);
        return new Dictionary<string, object?>
        {
            ["kty"] = web.Kty,
            ["use"] = "sig",
            ["kid"] = web.Kid,
            ["n"] = web.N,
            ["e"] = web.E,
            ["crv"] = web.Crv,
            ["x"] = web.X,
            ["y"] = web.Y,
            ["endorsements"] = Endorsements,
        }.Where(pair => pair.Value != null).ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}
