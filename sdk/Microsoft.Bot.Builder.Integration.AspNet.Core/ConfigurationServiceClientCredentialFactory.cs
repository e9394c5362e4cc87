using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Credentials of the settings MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId; an
/// unknown type is multi-tenant.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory inner;

    /// <exception cref="ArgumentException">The type needs a setting that is missing, or must not have one.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var appId = Setting(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Setting(configuration, MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Setting(configuration, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
        Enum.TryParse(
            Setting(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey),
            ignoreCase: true,
            out MicrosoftAppType type);
        switch (type)
        {
            case MicrosoftAppType.UserAssignedMsi:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
#pragma warning disable CA2208 // the published messages, without a parameter
                if (!string.IsNullOrWhiteSpace(password))
                {
                    throw new ArgumentException(
                        $"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.");
                }
#pragma warning restore CA2208

                inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
                break;

            case MicrosoftAppType.SingleTenant:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
                Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
                inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
                break;

            default:
                inner = new PasswordServiceClientCredentialFactory(appId, password, "", httpClient, logger);
                break;
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static string Setting(IConfiguration configuration, string key) => configuration.GetSection(key)?.Value;

    private static void Require(string value, string key, string type)
    {
#pragma warning disable CA2208 // the published message, without a parameter
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{key} is required for {type} in configuration.");
#pragma warning restore CA2208
    }
}
