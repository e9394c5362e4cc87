using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with app id and password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>No app id: requests go out without a token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>
    /// A single-tenant bot names its tenant, null is the channels' tenant; a null <paramref name="oAuthScope"/> makes
    /// tokens out to the channels.
    /// </summary>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient,
        ILogger logger = null,
        string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(
        () => new MsalAppCredentials(
            MsalApplication.WithPassword(
                MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint, ValidateAuthority, CustomHttpClient),
            MicrosoftAppId,
            OAuthEndpoint,
            OAuthScope,
            ValidateAuthority,
            Logger),
        LazyThreadSafetyMode.ExecutionAndPublication);
}
