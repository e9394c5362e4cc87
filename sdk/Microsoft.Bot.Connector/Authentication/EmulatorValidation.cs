using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the Bot Framework Emulator.</summary>
public static class EmulatorValidation
{
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters =
        InboundTokens.Parameters(TokenRules.BotIssuers);

    /// <summary>Whether a header holds a token of an issuer the emulator uses; its signature is not checked.</summary>
    public static bool IsTokenFromEmulator(string authHeader) =>
        InboundTokens.Parse(authHeader)?.Issuer is { } issuer
        && ToBotFromEmulatorTokenValidationParameters.ValidIssuers.Contains(issuer);

    /// <summary>The emulator as caller; its token has the bot's own app id.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not the emulator's.</exception>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateEmulatorToken(
            authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>The emulator as caller; its token has the bot's own app id.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not the emulator's.</exception>
    public static async Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var rules = await TokenRules.ForAsync(channelProvider).ConfigureAwait(false);
        return await new InboundTokens(rules, credentials, authConfig, httpClient)
            .EmulatorAsync(authHeader, channelId).ConfigureAwait(false);
    }
}
