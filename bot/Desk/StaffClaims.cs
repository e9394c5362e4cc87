using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace UnionBot.Bot.Desk;

/// <summary>Puts into the session what every page needs of the account.</summary>
public sealed class StaffClaims(
    UserManager<StaffMember> staff, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffMember, IdentityRole<Guid>>(staff, roles, options)
{
    private const string DisplayNameClaim = "desk:name";
    private const string MustChangeClaim = "desk:must-change-password";

    public static string DisplayName(ClaimsPrincipal user) => user.FindFirstValue(DisplayNameClaim) ?? "";

    public static bool MustChangePassword(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == MustChangeClaim);

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(DisplayNameClaim, user.DisplayName));
        if (user.MustChangePassword)
        {
            identity.AddClaim(new(MustChangeClaim, "yes"));
        }

        return identity;
    }
}
