namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Clients with the bot's credentials; a null audience is the channels'.</summary>
internal sealed class ConnectorFactoryImpl(
    string appId,
    CloudSettings cloud,
    ServiceClientCredentialsFactory credentialsFactory,
    IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory.CreateCredentialsAsync(
            appId, audience ?? cloud.OAuthScope, cloud.LoginEndpoint, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        var httpClient = httpClientFactory?.CreateClient() ?? new HttpClient();
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
        return new ConnectorClient(new Uri(serviceUrl), credentials, httpClient, true);
    }
}
