using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Who speaks: from a token, bound to one conversation; from the secret, to none.</summary>
public sealed record DirectLineCaller(string? ConversationId, string? UserId);

/// <summary>
/// Tokens in the form of the service's own, a JSON Web Token with HMAC-SHA256, because the official client reads the user id out of it.
/// The key follows from the secret, so processes that share the secret accept each other's tokens.
/// </summary>
public sealed class DirectLineTokens(DirectLineSecret secret, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private static readonly string Header = Encode("""{"alg":"HS256","typ":"JWT"}""");

    public TimeSpan Lifetime => TimeSpan.FromMinutes(options.Value.TokenMinutes);

    public string Issue(string conversationId, string? userId)
    {
        var now = clock.GetUtcNow();
        var payload = new JObject
        {
            ["iss"] = "unionbot",
            ["conv"] = conversationId,
            ["user"] = userId,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
        };
        var body = $"{Header}.{Encode(payload.ToString(Formatting.None))}";
        return $"{body}.{Sign(body)}";
    }

    /// <summary>Reads an Authorization value or token; 401 when it is none of ours, 403 when it has expired.</summary>
    public DirectLineCaller Read(string? credential)
    {
        if (credential is not { Length: > 0 and < 4000 })
            throw ChannelException.Unauthorized();
        if (Same(credential, secret.Value))
            return new DirectLineCaller(null, null);
        var end = credential.LastIndexOf('.');
        if (end < 0 || !Same(credential[(end + 1)..], Sign(credential[..end])))
            throw ChannelException.Unauthorized();
        var payload = JObject.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(credential.AsSpan()[(Header.Length + 1)..end])));
        if ((long)payload["exp"]! <= clock.GetUtcNow().ToUnixTimeSeconds())
            throw ChannelException.Expired();
        return new DirectLineCaller((string)payload["conv"]!, (string?)payload["user"]);
    }

    private string Sign(string body) => Base64Url.EncodeToString(HMACSHA256.HashData(secret.SigningKey, Encoding.UTF8.GetBytes(body)));

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
