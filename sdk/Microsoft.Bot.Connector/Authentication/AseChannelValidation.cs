using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the App Service Extension, by which Direct Line calls a bot inside its own network.</summary>
public static class AseChannelValidation
{
    public const string ChannelId = "AseChannel";

    /// <summary>Knows no issuer until <see cref="Init"/> was called, and so lets nobody in.</summary>
    public static readonly TokenValidationParameters ToBotFromAseChannelTokenValidationParameters =
        InboundTokens.Parameters(null);

    // the tenants of the government's and the public cloud's channels
    private static readonly string[] ChannelTenants =
        ["f8cdef31-a31e-4b4a-93e4-5f571e91255a", "d6d49420-f39b-4df7-a1dc-d59a935871db"];

    private static ICredentialProvider defaultCredentials;
    private static string metadataUrl;

    /// <summary>Takes app id, tenant and cloud from the settings.</summary>
    public static void Init(IConfiguration configuration)
    {
        var cloud = new SimpleChannelProvider(configuration.GetSection("ChannelService")?.Value);
        defaultCredentials = new SimpleCredentialProvider(
            configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value, "");
        var setting = configuration.GetSection("ToBotFromAseOpenIdMetadataUrl")?.Value;
        metadataUrl = !string.IsNullOrEmpty(setting) ? setting
            : cloud.IsGovernment() ? GovernmentAuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl;

        var tenant = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppTenantIdKey)?.Value;
        ToBotFromAseChannelTokenValidationParameters.ValidIssuers =
            ChannelTenants.Prepend(tenant).SelectMany(Issuers).ToHashSet();
    }

    public static bool IsAseChannel(string channelId) => channelId == ChannelId;

    /// <summary>The extension as caller, by the settings given to <see cref="Init"/>.</summary>
    public static Task<ClaimsIdentity> AuthenticateAseTokenAsync(
        string authHeader, ICredentialProvider credentials = default, HttpClient httpClient = default) =>
        AuthenticateAseTokenAsync(
            authHeader,
            credentials ?? defaultCredentials,
            httpClient ?? InboundTokens.SharedHttpClient,
            new AuthenticationConfiguration());

    /// <summary>
    /// The extension as caller. Its issuers are all that is asked for: as published, the app id of another bot is
    /// written to the console and let in.
    /// </summary>
    /// <exception cref="UnauthorizedAccessException">The token is not the extension's.</exception>
    public static async Task<ClaimsIdentity> AuthenticateAseTokenAsync(
        string authHeader,
        ICredentialProvider credentials,
        HttpClient httpClient,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var caller = await new JwtTokenExtractor(
            httpClient,
            ToBotFromAseChannelTokenValidationParameters,
            metadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms)
            .GetIdentityAsync(authHeader, ChannelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        InboundTokens.RequireAuthenticated(caller);
        var appId = InboundTokens.AppId(caller, ChannelId);
        if (!await credentials.IsValidAppIdAsync(appId).ConfigureAwait(false))
            await Console.Out.WriteLineAsync(appId).ConfigureAwait(false);
        return caller;
    }

    private static IEnumerable<string> Issuers(string tenant) =>
    [
        $"https://sts.windows.net/{tenant}/",
        $"https://login.microsoftonline.com/{tenant}/v2.0",
        $"https://login.microsoftonline.us/{tenant}/v2.0",
    ];
}
