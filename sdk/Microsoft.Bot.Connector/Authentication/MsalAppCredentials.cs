using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials whose tokens MSAL gets and keeps (OAuth 2.0 client credentials).</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>No app id: requests go out without a token.</summary>
    public static readonly MsalAppCredentials Empty = new(clientApplication: null, appId: null);

    private const string DefaultScopeSuffix = "/.default";

    private readonly IConfidentialClientApplication clientApplication;
    private readonly ILogger logger;
    private readonly string scope;
    private readonly string authority;
    private readonly bool validateAuthority;

    /// <summary>
    /// The application holds secret and token cache; a null authority is the channels' tenant, a null scope the
    /// channels themselves.
    /// </summary>
    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : base(null, null, logger, scope)
    {
        MicrosoftAppId = appId;
        this.clientApplication = clientApplication;
        this.logger = logger;
        this.scope = scope;
        this.authority = authority;
        this.validateAuthority = validateAuthority;
    }

    public MsalAppCredentials(
        string appId,
        string appPassword,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : this(
            MsalApplication.WithPassword(appId, appPassword, authority, validateAuthority, null), appId, authority, scope, validateAuthority, logger)
    {
    }

    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : this(
            MsalApplication.WithCertificate(appId, certificate, false, authority, validateAuthority, null),
            appId,
            authority,
            scope,
            validateAuthority,
            logger)
    {
    }

    async Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) =>
        await Retry.Run(() => AcquireTokenAsync(forceRefresh), AfterException).ConfigureAwait(false);

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => this, LazyThreadSafetyMode.ExecutionAndPublication);

    private async Task<AuthenticatorResult> AcquireTokenAsync(bool forceRefresh)
    {
        if (clientApplication == null)
            throw new InvalidOperationException("AcquireTokenAsync should not be called for empty credentials.");

        var wanted = scope ?? OAuthScope;
        if (!wanted.EndsWith(DefaultScopeSuffix, StringComparison.OrdinalIgnoreCase)) wanted += DefaultScopeSuffix;
#pragma warning disable CS0618 // an application from outside may have been built for another authority
        var token = await clientApplication
            .AcquireTokenForClient([wanted])
            .WithAuthority(authority ?? OAuthEndpoint, validateAuthority)
            .WithForceRefresh(forceRefresh)
            .ExecuteAsync()
            .ConfigureAwait(false);
#pragma warning restore CS0618
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    private RetryParams AfterException(Exception exception, int retries)
    {
        logger?.LogError(exception, "Exception acquiring token through MSAL.");
        return exception is MsalServiceException { ErrorCode: "temporarily_unavailable" }
            ? RetryParams.DefaultBackOff(retries)
            : RetryParams.StopRetrying;
    }
}
