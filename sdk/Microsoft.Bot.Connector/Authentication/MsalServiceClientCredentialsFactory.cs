using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials by an MSAL application that the host has built.</summary>
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly IConfidentialClientApplication clientApplication;
    private readonly ILogger logger;

    /// <summary>Reads app id and tenant from the settings; without an app id authentication is off.</summary>
    public MsalServiceClientCredentialsFactory(
        IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger logger = null)
    {
        AppId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value;
        TenantId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppTenantIdKey)?.Value;
        this.clientApplication = clientApplication;
        this.logger = logger ?? NullLogger.Instance;
    }

    public string AppId { get; }

    public string TenantId { get; }

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(MsalAppCredentials.Empty);
        if (appId != AppId)
        {
            throw new InvalidOperationException(
                $"Provided application Id '{appId}' does not match expected application Id '{AppId}'");
        }

        return Task.FromResult<ServiceClientCredentials>(new MsalAppCredentials(
            clientApplication, appId, Authority(loginEndpoint), audience, validateAuthority, logger));
    }

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == AppId);

    private string Authority(string loginEndpoint)
    {
        if (PasswordServiceClientCredentialFactory.IsPublic(loginEndpoint))
            return Tenant(loginEndpoint, AuthenticationConstants.DefaultChannelAuthTenant);
        return PasswordServiceClientCredentialFactory.IsGovernment(loginEndpoint)
            ? Tenant(loginEndpoint, GovernmentAuthenticationConstants.DefaultChannelAuthTenant)
            : loginEndpoint;
    }

    private string Tenant(string template, string defaultTenant) => string.Format(
        CultureInfo.InvariantCulture, template, string.IsNullOrEmpty(TenantId) ? defaultTenant : TenantId);
}
