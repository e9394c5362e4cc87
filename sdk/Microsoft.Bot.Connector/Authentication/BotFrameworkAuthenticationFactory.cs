using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication by the settings of a bot.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, with authentication off: for a developer's machine.</summary>
    public static BotFrameworkAuthentication Create() => Create(
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new PasswordServiceClientCredentialFactory(),
        new AuthenticationConfiguration(),
        null,
        null);

    /// <summary>
    /// The cloud that the channel service names, or a private one as soon as one of the addresses, scope, issuer or
    /// caller id is given; then all must be.
    /// </summary>
    /// <exception cref="ArgumentException">The channel service is neither empty nor the government's.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] own =
        [
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId,
        ];
        var cloud = Array.Exists(own, value => !string.IsNullOrEmpty(value))
            ? new CloudSettings(
                toChannelFromBotLoginUrl,
                toChannelFromBotOAuthScope,
                oAuthUrl,
                callerId,
                validateAuthority,
                new TokenRules(
                    toBotFromChannelTokenIssuer,
                    toBotFromChannelOpenIdMetadataUrl,
                    toBotFromEmulatorOpenIdMetadataUrl))
            : Known(channelService);
        return new ParameterizedBotFrameworkAuthentication(
            cloud, credentialFactory, authConfiguration, httpClientFactory, logger);
    }

    private static CloudSettings Known(string channelService)
    {
        if (string.IsNullOrEmpty(channelService))
        {
            return new CloudSettings(
                AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
                AuthenticationConstants.ToChannelFromBotOAuthScope,
                AuthenticationConstants.OAuthUrl,
                CallerIdConstants.PublicAzureChannel,
                true,
                TokenRules.Public with
                {
                    ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                });
        }

        if (channelService != GovernmentAuthenticationConstants.ChannelService)
#pragma warning disable CA2208 // the published message, without a parameter
            throw new ArgumentException("The provided ChannelService value is not supported.");
#pragma warning restore CA2208
        return new CloudSettings(
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            GovernmentAuthenticationConstants.OAuthUrlGov,
            CallerIdConstants.USGovChannel,
            true,
            TokenRules.Government with
            {
                ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            });
    }
}
