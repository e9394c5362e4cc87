using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>The Connector API with authentication by a credential provider.</summary>
[Obsolete("Use `CloudChannelServiceHandler` instead.", false)]
public class ChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly AuthenticationConfiguration authConfiguration;
    private readonly ICredentialProvider credentialProvider;

    public ChannelServiceHandler(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfiguration,
        IChannelProvider channelProvider = null)
    {
        ArgumentNullException.ThrowIfNull(credentialProvider);
        ArgumentNullException.ThrowIfNull(authConfiguration);
        this.credentialProvider = credentialProvider;
        this.authConfiguration = authConfiguration;
        ChannelProvider = channelProvider;
    }

    /// <summary>The cloud, null for the public one.</summary>
    protected IChannelProvider ChannelProvider { get; }

    internal override async Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await JwtTokenValidation.ValidateAuthHeader(
                authHeader, credentialProvider, ChannelProvider, "unknown", authConfiguration).ConfigureAwait(false);
        }

        return await credentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : throw new UnauthorizedAccessException();
    }
}
