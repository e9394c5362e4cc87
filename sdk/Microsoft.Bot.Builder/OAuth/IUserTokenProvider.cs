using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Tokens of users at identity providers, by the name of a connection of the bot.</summary>
[Obsolete("Use UserTokenClient instead. With CloudAdapter the UserTokenClient is available on TurnState.", false)]
public interface IUserTokenProvider
{
    /// <summary>The user's token, null when there is none; the code is what a user typed after signing in.</summary>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken);

    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Signs out of one connection, or of all when its name is null.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Where the user is signed in; the filter names connections, parted by commas; null means all.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default);

    /// <summary>Azure Active Directory tokens by resource; a null user is the sender of the activity.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default);
}
