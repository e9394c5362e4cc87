namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The app id checks of a credentials factory, for the validation of tokens.</summary>
internal sealed class DelegatingCredentialProvider(
    ServiceClientCredentialsFactory factory, CancellationToken cancellationToken) : ICredentialProvider
{
    public Task<bool> IsValidAppIdAsync(string appId) => factory.IsValidAppIdAsync(appId, cancellationToken);

    public Task<string> GetAppPasswordAsync(string appId) => throw new NotImplementedException();

    public Task<bool> IsAuthenticationDisabledAsync() => factory.IsAuthenticationDisabledAsync(cancellationToken);
}
