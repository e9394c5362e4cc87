namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens for the bot itself.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">Whether to ask for a new token although a kept one is still good.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
