using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app id with a password; without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>A multi-tenant bot has no tenant of its own: null or empty.</summary>
    public PasswordServiceClientCredentialFactory(
        string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; set; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        if (appId != AppId) throw new InvalidOperationException("Invalid appId");

        return Task.FromResult<ServiceClientCredentials>(
            IsPublic(loginEndpoint)
                ? new MicrosoftAppCredentials(appId, Password, TenantId, httpClient, logger, audience)
                : IsGovernment(loginEndpoint)
                    ? new MicrosoftGovernmentAppCredentials(appId, Password, TenantId, httpClient, logger, audience)
                    : new PrivateCloudAppCredentials(
                        AppId, Password, TenantId, httpClient, logger, audience, loginEndpoint, validateAuthority));
    }

    internal static bool IsPublic(string loginEndpoint) => loginEndpoint.StartsWith(
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase);

    internal static bool IsGovernment(string loginEndpoint) => loginEndpoint.StartsWith(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase);

    /// <summary>The login endpoint is the authority as it stands.</summary>
    private sealed class PrivateCloudAppCredentials(
        string appId,
        string password,
        string tenantId,
        HttpClient customHttpClient,
        ILogger logger,
        string oAuthScope,
        string oauthEndpoint,
        bool validateAuthority)
        : MicrosoftAppCredentials(appId, password, tenantId, customHttpClient, logger, oAuthScope)
    {
        public override string OAuthEndpoint => oauthEndpoint;

        public override bool ValidateAuthority => validateAuthority;
    }
}
