using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A rule of the bot's own about who may call it.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
