using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the public cloud's channels.</summary>
public static class ChannelValidation
{
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters =
        InboundTokens.Parameters([AuthenticationConstants.ToBotFromChannelTokenIssuer], validateKey: true);

    /// <summary>Where the channels' signing keys are found.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>The channel as caller, whatever service url it answers at.</summary>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>The channel as caller, whatever service url it answers at.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not a channel's, or for another bot.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        return await new InboundTokens(TokenRules.Public, credentials, authConfig, httpClient)
            .ChannelAsync(authHeader, channelId, null).ConfigureAwait(false);
    }

    /// <summary>The channel as caller, which must answer at the service url.</summary>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateChannelToken(
            authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>The channel as caller, which must answer at the service url.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not a channel's, or for another bot.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        // a null url matches no token here, while elsewhere it means that none is asked for
        return await new InboundTokens(TokenRules.Public, credentials, authConfig, httpClient)
            .ChannelAsync(authHeader, channelId, serviceUrl ?? "").ConfigureAwait(false);
    }
}
