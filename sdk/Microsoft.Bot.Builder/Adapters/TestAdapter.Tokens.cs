using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>A token service that knows the tokens it was told; credentials are not looked at.</content>
#pragma warning disable CS0618 // the published adapter keeps the obsolete interface
public partial class TestAdapter : IExtendedUserTokenProvider
#pragma warning restore CS0618
{
    private const string Failure = "ExceptionExpected";

    private readonly Dictionary<UserTokenKey, string> userTokens = [];
    private readonly Dictionary<(UserTokenKey User, string Item), string> exchangeableTokens = [];
    private readonly List<(UserTokenKey Key, string MagicCode, string Token)> magicCodes = [];

    /// <summary>Gives a user a token, at once or, with a code, when the user types it.</summary>
    public void AddUserToken(
        string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        var key = new UserTokenKey(connectionName, userId, channelId);
        if (magicCode == null) userTokens[key] = token;
        else magicCodes.Add((key, magicCode, token));
    }

    /// <summary>Lets a user exchange a token, or the address of a resource, for <paramref name="token"/>.</summary>
    public void AddExchangeableToken(
        string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        exchangeableTokens[(new UserTokenKey(connectionName, userId, channelId), exchangableItem)] = token;

    /// <summary>Makes the exchange of this item throw an InvalidOperationException.</summary>
    public void ThrowOnExchangeRequest(
        string connectionName, string channelId, string userId, string exchangableItem) =>
        AddExchangeableToken(connectionName, channelId, userId, exchangableItem, Failure);

    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var key = new UserTokenKey(connectionName, activity.From.Id, activity.ChannelId);
        if (magicCode != null)
        {
            var index = magicCodes.FindIndex(m => m.Key == key);
            if (index >= 0 && magicCodes[index].MagicCode == magicCode)
            {
                userTokens[key] = magicCodes[index].Token;
                magicCodes.RemoveAt(index);
            }
        }

        return Task.FromResult(userTokens.TryGetValue(key, out var token)
            ? new TokenResponse { ConnectionName = connectionName, Token = token }
            : null);
    }

    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken) =>
        GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}");

    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(SignInLink(turnContext, connectionName, userId));

    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default)
    {
        userId ??= turnContext.Activity.From.Id;
        var ended = userTokens.Keys.Where(key =>
            key.ChannelId == turnContext.Activity.ChannelId
            && key.UserId == userId
            && (connectionName == null || connectionName == key.ConnectionName));
        foreach (var key in ended.ToList()) userTokens.Remove(key);
        return Task.CompletedTask;
    }

    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <summary>The sender's tokens, whoever <paramref name="userId"/> is; null when there are none.</summary>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default)
    {
        var names = includeFilter?.Split(',');
        var statuses = userTokens.Keys
            .Where(key => key.ChannelId == context.Activity.ChannelId
                && key.UserId == context.Activity.From.Id
                && (names == null || names.Contains(key.ConnectionName)))
            .Select(key => new TokenStatus
            {
                ConnectionName = key.ConnectionName,
                HasToken = true,
                ServiceProviderDisplayName = key.ConnectionName,
            })
            .ToArray();
        return Task.FromResult(statuses.Length == 0 ? null : statuses);
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <summary>Always empty.</summary>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new Dictionary<string, TokenResponse>());

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(
            turnContext, connectionName, turnContext?.Activity?.Recipient?.Id, null, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(new SignInResource
        {
            SignInLink = SignInLink(turnContext, connectionName, userId),
            TokenExchangeResource = new TokenExchangeResource
            {
                Id = Guid.NewGuid().ToString(),
                Uri = $"api://{connectionName}/resource",
            },
        });

    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
    {
        var item = string.IsNullOrEmpty(exchangeRequest?.Token) ? exchangeRequest?.Uri : exchangeRequest.Token;
        var key = new UserTokenKey(connectionName, userId, turnContext?.Activity?.ChannelId);
        if (!exchangeableTokens.TryGetValue((key, item), out var token))
            return Task.FromResult<TokenResponse>(null);
        if (token == Failure) throw new InvalidOperationException("Exception occurred during exchanging tokens");
        return Task.FromResult(
            new TokenResponse { ChannelId = key.ChannelId, ConnectionName = connectionName, Token = token });
    }

    private static string SignInLink(ITurnContext turnContext, string connectionName, string userId) =>
        $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}";

    private sealed record UserTokenKey(string ConnectionName, string UserId, string ChannelId);
}
