using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that Azure knows by a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(
        string appId, string audience, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, audience)
    {
        if (string.IsNullOrWhiteSpace(appId)) throw new ArgumentNullException(nameof(appId));
        if (string.IsNullOrWhiteSpace(audience)) throw new ArgumentNullException(nameof(audience));
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(
        () => new Authenticator(MsalApplication.WithManagedIdentity(MicrosoftAppId, CustomHttpClient), OAuthScope),
        LazyThreadSafetyMode.ExecutionAndPublication);

    private sealed class Authenticator(IManagedIdentityApplication application, string resource) : IAuthenticator
    {
        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        {
            var token = await application.AcquireTokenForManagedIdentity(resource)
                .WithForceRefresh(forceRefresh)
                .ExecuteAsync()
                .ConfigureAwait(false);
            return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
        }
    }
}
