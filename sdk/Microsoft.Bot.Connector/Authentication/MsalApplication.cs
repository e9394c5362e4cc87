using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Builds MSAL applications that share one token cache: credentials are made anew for every turn.</summary>
internal static class MsalApplication
{
    public static IConfidentialClientApplication WithPassword(
        string appId, string password, string authority, bool validateAuthority, HttpClient httpClient) =>
        Create(appId, authority, validateAuthority, httpClient).WithClientSecret(password).Build();

    public static IConfidentialClientApplication WithCertificate(
        string appId, X509Certificate2 certificate, bool sendX5c, string authority, bool validateAuthority, HttpClient httpClient) =>
        Create(appId, authority, validateAuthority, httpClient).WithCertificate(certificate, sendX5c).Build();

    public static IManagedIdentityApplication WithManagedIdentity(string appId, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient != null) builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        return builder.Build();
    }

    // a sign-in service of another cloud has to be named here: for a single request only the tenant can be another
    private static ConfidentialClientApplicationBuilder Create(
        string appId, string authority, bool validateAuthority, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        if (authority != null) builder.WithAuthority(authority, validateAuthority);
        return httpClient == null ? builder : builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
    }

    private sealed class ConstantHttpClientFactory(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
