using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the government cloud's channels.</summary>
#pragma warning disable CA1052 // the published class is sealed, not static
public sealed class GovernmentChannelValidation
#pragma warning restore CA1052
{
    public static readonly TokenValidationParameters ToBotFromGovernmentChannelTokenValidationParameters =
        InboundTokens.Parameters(
            [GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer], validateKey: true);

    /// <summary>Where the channels' signing keys are found.</summary>
    public static string OpenIdMetadataUrl { get; set; } =
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>The channel as caller; a null service url asks for none.</summary>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateChannelToken(
            authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>The channel as caller; a null service url asks for none.</summary>
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
        return await new InboundTokens(TokenRules.Government, credentials, authConfig, httpClient)
            .ChannelAsync(authHeader, channelId, serviceUrl).ConfigureAwait(false);
    }

    /// <summary>Checks audience and service url of an identity whose token is checked already.</summary>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl) =>
        new InboundTokens(
            TokenRules.Government, credentials, new AuthenticationConfiguration(), InboundTokens.SharedHttpClient)
            .CheckChannelAsync(identity, serviceUrl);
}
