using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the skills that are listed by app id.</summary>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly IList<string> allowedSkills;

    /// <summary>A null list lets in no skill.</summary>
    public AllowedSkillsClaimsValidator(IList<string> allowedSkillAppIds) => allowedSkills = allowedSkillAppIds ?? [];

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        if (!SkillValidation.IsSkillClaim(claims)) return Task.CompletedTask;
        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return allowedSkills.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException(
                $"Received a request from an application with an appID of \"{appId}\". To enable requests from this "
                + "skill, add the skill to your configuration file.");
    }
}
