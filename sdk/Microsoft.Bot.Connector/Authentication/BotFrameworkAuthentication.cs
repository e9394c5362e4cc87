using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in one cloud, of who calls the bot and of the bot where it calls.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>The sender of an activity, and how to answer.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender may not send it.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>The peer of a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The peer may not connect.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Clients of channels with the credentials of the bot that the identity names.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>A client of the service that keeps users' tokens.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>A client of other bots.</summary>
    public virtual BotFrameworkClient CreateBotFrameworkClient() => throw new NotImplementedException();

    /// <summary>Whom tokens to this cloud's channels are made out to.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>The skill that calls back.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>
    /// Null where authentication is off, another bot's urn if one calls, else <paramref name="callerId"/>.
    /// </summary>
#pragma warning disable CA1822 // published as an instance method
    protected async Task<string> GenerateCallerIdAsync(
#pragma warning restore CA1822
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)) return null;
        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? $"{CallerIdConstants.BotToBotPrefix}{JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)}"
            : callerId;
    }
}
