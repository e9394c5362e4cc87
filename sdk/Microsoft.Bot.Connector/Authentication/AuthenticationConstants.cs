namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, claim names and limits of Bot Framework authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Kept for old callers; <see cref="ToChannelFromBotLoginUrlTemplate"/> is used.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Token authority of a tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant that multi-tenant bots get their tokens from.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The service that keeps the tokens of users.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    public const string OAuthUrlKey = "OAuthApiEndpoint";

    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    public const string ToBotFromChannelOpenIdMetadataUrl =
        "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public const string ToBotFromAseChannelOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat =
        "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of a tenant's tokens of version 1.0.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of a tenant's tokens of version 2.0.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The app id in a token of version 2.0.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Whom a token is made out to (RFC 7519, 4.1.3).</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Which key signed a token (RFC 7515, 4.1.4).</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Version of a token, <c>1.0</c> or <c>2.0</c>.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The app id in a token of version 1.0.</summary>
    public const string AppIdClaim = "appid";

    public const string ServiceUrlClaim = "serviceurl";

    public const string TenantIdClaim = "tid";

    /// <summary>App id of a skill's caller when neither has credentials.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>Authentication type of an identity that nothing proved.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>Algorithms that a channel may sign with.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
