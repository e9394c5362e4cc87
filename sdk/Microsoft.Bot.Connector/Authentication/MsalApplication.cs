using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Builds MSAL applications that share one token cache: credentials are made anew for every turn.</summary>
internal static class MsalApplication
{
    public static IConfidentialClientApplication WithPassword(string appId, string password, HttpClient httpClient) =>
        Create(appId, httpClient).WithClientSecret(password).Build();

    public static IConfidentialClientApplication WithCertificate(
        string appId, X509Certificate2 certificate, bool sendX5c, HttpClient httpClient) =>
        Create(appId, httpClient).WithCertificate(certificate, sendX5c).Build();

    public static IManagedIdentityApplication WithManagedIdentity(string appId, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient != null) builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        return builder.Build();
    }

    private static ConfidentialClientApplicationBuilder Create(string appId, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        return httpClient == null ? builder : builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
    }

    private sealed class ConstantHttpClientFactory(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
