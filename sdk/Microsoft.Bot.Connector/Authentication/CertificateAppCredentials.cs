using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with app id and certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 clientCertificate;
    private readonly bool sendX5c;

    /// <summary>With <paramref name="sendX5c"/> the certificate is sent along, so that it may be renewed.</summary>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        bool sendX5c = false,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        ArgumentException.ThrowIfNullOrEmpty(appId);
        this.clientCertificate = clientCertificate;
        this.sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(
        () => new MsalAppCredentials(
            MsalApplication.WithCertificate(
                MicrosoftAppId, clientCertificate, sendX5c, OAuthEndpoint, ValidateAuthority, CustomHttpClient),
            MicrosoftAppId,
            OAuthEndpoint,
            OAuthScope,
            ValidateAuthority,
            Logger),
        LazyThreadSafetyMode.ExecutionAndPublication);
}
