using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the bots that are listed by app id; <c>*</c> lets in all.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> allowedCallers;

    /// <summary>A null list lets in no other bot.</summary>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers) =>
        this.allowedCallers = allowedCallers ?? [];

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || allowedCallers.Contains("*")) return Task.CompletedTask;
        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return allowedCallers.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException(
                $"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, "
                + "add the app ID to the configured set of allowedCallers.");
    }
}
