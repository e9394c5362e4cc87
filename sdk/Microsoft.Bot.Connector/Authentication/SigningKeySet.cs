using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys an issuer signs with, and the endorsements of those that have any, by key id.</summary>
internal sealed record SigningKeySet(
    IReadOnlyList<SecurityKey> Keys, IReadOnlyDictionary<string, HashSet<string>> Endorsements)
{
    /// <summary>Reads a JSON web key set.</summary>
    public static SigningKeySet Parse(string json)
    {
        var endorsements = new Dictionary<string, HashSet<string>>();
        foreach (var key in JObject.Parse(json)["keys"] ?? new JArray())
        {
            if ((string)key[AuthenticationConstants.KeyIdHeader] is { } id && key["endorsements"] is JArray values)
                endorsements.TryAdd(id, [.. values.Values<string>()]);
        }

        return new SigningKeySet([.. new JsonWebKeySet(json).GetSigningKeys()], endorsements);
    }
}
