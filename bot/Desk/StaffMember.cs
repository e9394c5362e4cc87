using Microsoft.AspNetCore.Identity;

namespace UnionBot.Bot.Desk;

/// <summary>Someone who signs in to the desk.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    /// <summary>As workers and colleagues read it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>True until the one-time password has been replaced.</summary>
    public bool MustChangePassword { get; set; }
}
