using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials by a user-assigned managed identity; authentication is never off.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    public ManagedIdentityServiceClientCredentialsFactory(
        string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId)) throw new ArgumentNullException(nameof(appId));
        this.appId = appId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (appId != this.appId) throw new InvalidOperationException("Invalid Managed ID.");
        return Task.FromResult<ServiceClientCredentials>(
            new ManagedIdentityAppCredentials(this.appId, audience, httpClient, logger));
    }
}
