using System.Collections.Concurrent;
using System.Diagnostics;
using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Endorsements = System.Collections.Generic.IDictionary<
    string, System.Collections.Generic.HashSet<string>>;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks a caller's token: issuer, signature, lifetime, endorsements, algorithm.</summary>
public class JwtTokenExtractor
{
    // by metadata address, for the whole process; each is read with the client first asked with
    private static readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> KeyCache =
        new();

    private static readonly ConcurrentDictionary<string, ConfigurationManager<Endorsements>> EndorsementCache = new();

    private readonly TokenValidationParameters parameters;
    private readonly HashSet<string> allowedSigningAlgorithms;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> keys;
    private readonly ConfigurationManager<Endorsements> endorsements;

    /// <summary>Keys are fetched when the first token comes; null algorithms allow all.</summary>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms)
        : this(
            httpClient,
            tokenValidationParameters,
            metadataUrl,
            allowedSigningAlgorithms,
            EndorsementCache.GetOrAdd(
                metadataUrl,
                static (url, client) =>
                {
                    var retriever = new EndorsementsRetriever(client);
                    return new ConfigurationManager<Endorsements>(url, retriever, retriever);
                },
                httpClient))
    {
    }

    /// <summary>Takes the endorsements of keys from elsewhere than the metadata.</summary>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms,
        ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig)
    {
        ArgumentNullException.ThrowIfNull(customEndorsementsConfig);
        parameters = tokenValidationParameters.Clone();
        parameters.RequireSignedTokens = true;
        this.allowedSigningAlgorithms = allowedSigningAlgorithms;
        endorsements = customEndorsementsConfig;
        keys = KeyCache.GetOrAdd(
            metadataUrl,
            static (url, client) => new ConfigurationManager<OpenIdConnectConfiguration>(
                url, new OpenIdConnectConfigurationRetriever(), client),
            httpClient);
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

        try
        {
            var caller = await ValidateAsync(parameter, channelId, requiredEndorsements).ConfigureAwait(false);
            return caller.Identities.FirstOrDefault();
        }
        catch (Exception e)
        {
            Trace.TraceWarning($"Invalid token. {e}");
            throw;
        }
    }

    private bool HasAllowedIssuer(string token)
    {
        if (!parameters.ValidateIssuer) return true;
        var issuer = new JwtSecurityToken(token).Issuer;
        return (parameters.ValidIssuer != null && parameters.ValidIssuer == issuer)
            || (parameters.ValidIssuers ?? []).Contains(issuer);
    }

    private async Task<ClaimsPrincipal> ValidateAsync(string token, string channelId, string[] requiredEndorsements)
    {
        var current = await KeysAsync().ConfigureAwait(false);
        var withKeys = parameters.Clone();
        withKeys.IssuerSigningKeys = current.SigningKeys;
        try
        {
            var caller = new JwtSecurityTokenHandler().ValidateToken(token, withKeys, out var parsed);
            var header = ((JwtSecurityToken)parsed).Header;
            var byKey = await endorsements.GetConfigurationAsync().ConfigureAwait(false);
            if (!string.IsNullOrEmpty(header.Kid) && byKey.TryGetValue(header.Kid, out var found))
                CheckEndorsements(header.Kid, found, channelId, requiredEndorsements);
            if (allowedSigningAlgorithms?.Contains(header.Alg) == false)
                throw new UnauthorizedAccessException($"Token signing algorithm '{header.Alg}' not in allowed list");
            return caller;
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            var known = string.Join(", ", current.SigningKeys.Select(key => key.KeyId));
            Trace.TraceError($"Error finding key for token. Available keys: {known}");

            // the issuer may have changed its keys: read anew behind the request, not oftener than the library allows
            endorsements.RequestRefresh();
            keys.RequestRefresh();
            throw;
        }
    }

    private async Task<OpenIdConnectConfiguration> KeysAsync()
    {
        try
        {
            return await keys.GetConfigurationAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Trace.TraceError($"Error refreshing OpenId configuration: {e}");
            throw;
        }
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
