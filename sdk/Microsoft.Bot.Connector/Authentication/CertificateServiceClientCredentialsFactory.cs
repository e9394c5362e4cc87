using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app id with a certificate; authentication is never off.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 certificate;
    private readonly string appId;
    private readonly string tenantId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;
    private readonly bool sendX5c;

    /// <summary>With <paramref name="sendX5c"/> the certificate is sent along, so that it may be renewed.</summary>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false)
    {
        if (string.IsNullOrWhiteSpace(appId)) throw new ArgumentNullException(nameof(appId));
        ArgumentNullException.ThrowIfNull(certificate);
        this.certificate = certificate;
        this.appId = appId;
        this.tenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
        this.sendX5c = sendX5c;
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
        return Task.FromResult<ServiceClientCredentials>(new CertificateAppCredentials(
            certificate, this.appId, tenantId, audience, sendX5c, httpClient, logger));
    }
}
