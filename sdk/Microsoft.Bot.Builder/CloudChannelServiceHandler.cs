using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>The Connector API with authentication in a cloud.</summary>
public class CloudChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly BotFrameworkAuthentication auth;

    public CloudChannelServiceHandler(BotFrameworkAuthentication auth)
    {
        ArgumentNullException.ThrowIfNull(auth);
        this.auth = auth;
    }

    internal override Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken) =>
        auth.AuthenticateChannelRequestAsync(authHeader, cancellationToken);
}
