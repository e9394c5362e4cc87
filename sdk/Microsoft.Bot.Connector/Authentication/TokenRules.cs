namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who issues the tokens of a cloud's callers, and where the signing keys are.</summary>
/// <param name="ChannelIssuer">The channels.</param>
/// <param name="ChannelMetadataUrl">OpenID metadata of the channels.</param>
/// <param name="EmulatorMetadataUrl">OpenID metadata of the emulator and of other bots.</param>
internal sealed record TokenRules(string ChannelIssuer, string ChannelMetadataUrl, string EmulatorMetadataUrl)
{
    /// <summary>Tenants of the emulator and of multi-tenant bots, each with tokens of both versions.</summary>
    public static readonly string[] BotIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    public static TokenRules Public => new(
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelValidation.OpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl);

    public static TokenRules Government => new(
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentChannelValidation.OpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl);

    /// <summary>A null provider is the public cloud.</summary>
    public static async Task<TokenRules> ForAsync(IChannelProvider provider)
    {
        if (provider == null || provider.IsPublicAzure()) return Public;
        if (provider.IsGovernment()) return Government;
        var service = await provider.GetChannelServiceAsync().ConfigureAwait(false);
        return Public with
        {
            ChannelMetadataUrl = AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat
                .Replace("{0}", service, StringComparison.Ordinal),
        };
    }
}
