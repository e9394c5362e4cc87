using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sends a request, by its Authorization header.</summary>
public static class JwtTokenValidation
{
    /// <summary>The sender of an activity, without rules of the bot's own.</summary>
    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        HttpClient httpClient = null) =>
        AuthenticateRequest(
            activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>The sender of an activity; without a header only where authentication is off.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender may not send it.</exception>
    public static async Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var tokens = await TokensAsync(credentials, provider, authConfig, httpClient).ConfigureAwait(false);
        return await tokens.AuthenticateActivityAsync(activity, authHeader).ConfigureAwait(false);
    }

    /// <summary>The sender by a header, without rules of the bot's own.</summary>
    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        string serviceUrl = null,
        HttpClient httpClient = null) =>
        ValidateAuthHeader(
            authHeader,
            credentials,
            channelProvider,
            channelId,
            new AuthenticationConfiguration(),
            serviceUrl,
            httpClient);

    /// <summary>The sender by a header; a null service url asks for none.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender may not send it.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl = null,
        HttpClient httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader)) throw new ArgumentNullException(nameof(authHeader));
        ArgumentNullException.ThrowIfNull(authConfig);
        var tokens = await TokensAsync(credentials, channelProvider, authConfig, httpClient).ConfigureAwait(false);
        return await tokens.ValidateHeaderAsync(authHeader, channelId, serviceUrl).ConfigureAwait(false);
    }

    /// <summary>
    /// The caller's app id: in tokens of version 1.0, or without one, the claim <c>appid</c>, in 2.0 <c>azp</c>;
    /// null where it is missing or the version another.
    /// </summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var list = claims as IList<Claim> ?? [.. claims];
        var version = Value(list, AuthenticationConstants.VersionClaim);
        if (string.IsNullOrWhiteSpace(version) || version == "1.0")
            return Value(list, AuthenticationConstants.AppIdClaim);
        return version == "2.0" ? Value(list, AuthenticationConstants.AuthorizedParty) : null;
    }

    private static string Value(IList<Claim> claims, string type) =>
        claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    private static async Task<InboundTokens> TokensAsync(
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient) =>
        new(
            await TokenRules.ForAsync(provider).ConfigureAwait(false),
            credentials,
            authConfig,
            httpClient ?? InboundTokens.SharedHttpClient);
}
