using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts the bot's access token into requests; without an app id they go out as they are.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string oAuthScope;
    private Lazy<IAuthenticator> authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <param name="channelAuthTenant">Null for <see cref="DefaultChannelAuthTenant"/>.</param>
    /// <param name="customHttpClient">Used to get tokens; null for one of the library's own.</param>
    /// <param name="logger">Null logs nothing.</param>
    /// <param name="oAuthScope">Null for <see cref="ToChannelFromBotOAuthScope"/>.</param>
    public AppCredentials(
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
    {
        this.oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that tokens come from.</summary>
    /// <exception cref="ArgumentException">The value set makes no address.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(Endpoint(value), UriKind.Absolute, out _))
#pragma warning disable CA2208 // the published message, without a parameter
                throw new ArgumentException($"Invalid channel auth tenant: {value}");
#pragma warning restore CA2208
            AuthTenant = value;
        }
    }

    /// <summary>The authority that tokens come from.</summary>
    public virtual string OAuthEndpoint => Endpoint(ChannelAuthTenant);

    public virtual bool ValidateAuthority => true;

    /// <summary>The audience that tokens are made out to.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(oAuthScope) ? ToChannelFromBotOAuthScope : oAuthScope;

    /// <summary>The tenant that was set, null for the default.</summary>
    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate =>
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Does nothing: trust does not depend on the address any more.</summary>
    [Obsolete("TrustServiceUrl is not a required part of the security model.")]
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    /// <summary>Does nothing: trust does not depend on the address any more.</summary>
    [Obsolete("TrustServiceUrl is not a required part of the security model.")]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    /// <summary>Always true: trust does not depend on the address any more.</summary>
    [Obsolete("IsTrustedServiceUrl is not a required part of the security model.")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    public override async Task ProcessHttpRequestAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
        {
            var token = await GetTokenAsync().ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="forceRefresh">Whether to ask for a new token although a kept one is still good.</param>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        authenticator ??= BuildIAuthenticator();
        var token = await authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(token.AccessToken))
            Logger.LogWarning("{Type}: the authenticator gave an empty token", GetType().FullName);
        return token.AccessToken;
    }

    /// <summary>Makes what gets the tokens; called once.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private string Endpoint(string tenant) =>
        string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
