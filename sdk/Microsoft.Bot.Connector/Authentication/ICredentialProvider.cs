namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The app ids a bot answers to, and their passwords.</summary>
public interface ICredentialProvider
{
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>The password of an app id, null when it is not the bot's.</summary>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>True lets every request in: for bots on a developer's machine.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
