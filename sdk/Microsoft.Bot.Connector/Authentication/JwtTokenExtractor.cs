using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks a caller's token: issuer, signature, lifetime, endorsements, algorithm.</summary>
public class JwtTokenExtractor
{
    private readonly TokenValidationParameters parameters;
    private readonly HashSet<string> allowedSigningAlgorithms;
    private readonly SigningKeys signingKeys;

    /// <summary>Keys are fetched when the first token comes; null algorithms allow all.</summary>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms)
    {
        parameters = tokenValidationParameters.Clone();
        parameters.RequireSignedTokens = true;
        this.allowedSigningAlgorithms = allowedSigningAlgorithms;
        signingKeys = SigningKeys.For(metadataUrl, httpClient);
    }

    /// <summary>The caller, or null where there is no bearer token of an allowed issuer.</summary>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>The caller, or null where there is no bearer token of an allowed issuer.</summary>
    /// <exception cref="UnauthorizedAccessException">An endorsement is missing, or the algorithm wrong.</exception>
    /// <exception cref="SecurityTokenException">The token is malformed, expired or not the issuer's.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(
        string authorizationHeader, string channelId, string[] requiredEndorsements) =>
        authorizationHeader?.Split(' ') is [var scheme, var parameter]
            ? await GetIdentityAsync(scheme, parameter, channelId, requiredEndorsements).ConfigureAwait(false)
            : null;

    /// <summary>The caller, or null where there is no bearer token of an allowed issuer.</summary>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>The caller, or null where there is no bearer token of an allowed issuer.</summary>
    public async Task<ClaimsIdentity> GetIdentityAsync(
        string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);
        if (scheme != "Bearer" || string.IsNullOrEmpty(parameter) || !HasAllowedIssuer(parameter)) return null;

        var keys = await signingKeys.GetAsync().ConfigureAwait(false);
        ClaimsPrincipal caller;
        try
        {
            caller = Validate(parameter, channelId, requiredEndorsements, keys);
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            // the issuer may have changed its keys since they were read
            var newer = await signingKeys.RefreshAsync(keys).ConfigureAwait(false);
            if (ReferenceEquals(newer, keys)) throw;
            caller = Validate(parameter, channelId, requiredEndorsements, newer);
        }

        return caller.Identities.FirstOrDefault();
    }

    private bool HasAllowedIssuer(string token)
    {
        if (!parameters.ValidateIssuer) return true;
        var issuer = new JwtSecurityToken(token).Issuer;
        return (parameters.ValidIssuer != null && parameters.ValidIssuer == issuer)
            || (parameters.ValidIssuers ?? []).Contains(issuer);
    }

    private ClaimsPrincipal Validate(
        string token, string channelId, string[] requiredEndorsements, SigningKeySet keys)
    {
        var withKeys = parameters.Clone();
        withKeys.IssuerSigningKeys = keys.Keys;
        var caller = new JwtSecurityTokenHandler().ValidateToken(token, withKeys, out var parsed);
        var header = ((JwtSecurityToken)parsed).Header;
        if (!string.IsNullOrEmpty(header.Kid) && keys.Endorsements.TryGetValue(header.Kid, out var endorsements))
            CheckEndorsements(header.Kid, endorsements, channelId, requiredEndorsements);
        if (allowedSigningAlgorithms?.Contains(header.Alg) == false)
            throw new UnauthorizedAccessException($"Token signing algorithm '{header.Alg}' not in allowed list");
        return caller;
    }

    private static void CheckEndorsements(
        string keyId, HashSet<string> endorsements, string channelId, string[] required)
    {
        var found = $"for key: {keyId} with endorsements: {string.Join(",", endorsements)}";
        if (!EndorsementsValidator.Validate(channelId, endorsements))
            throw new UnauthorizedAccessException($"Could not validate endorsement {found}");
        if (!required.All(endorsement => EndorsementsValidator.Validate(endorsement, endorsements)))
        {
            throw new UnauthorizedAccessException(
                $"Could not validate additional endorsement {found}. "
                + $"Expected endorsements: {string.Join(",", required)}");
        }
    }
}
