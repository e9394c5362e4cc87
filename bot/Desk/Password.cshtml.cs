using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace UnionBot.Bot.Desk;

public enum PasswordOutcome
{
    NotTried,
    CurrentWrong,
    NotRepeated,
    SameAsBefore,
    TooWeak,
    Changed,
}

public sealed class PasswordModel(UserManager<StaffMember> staff, SignInManager<StaffMember> signIn) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Replacement { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    public PasswordOutcome Outcome { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var member = await staff.GetUserAsync(User);
        if (member is null)
        {
            return Challenge();
        }

        Outcome = await ChangeAsync(member);
        if (Outcome != PasswordOutcome.Changed)
        {
            return Page();
        }

        await signIn.RefreshSignInAsync(member);
        return Redirect("/desk?done=password");
    }

    private async Task<PasswordOutcome> ChangeAsync(StaffMember member)
    {
        if (Replacement != Repeated)
        {
            return PasswordOutcome.NotRepeated;
        }

        if (Replacement == Current)
        {
            return PasswordOutcome.SameAsBefore;
        }

        // saved by ChangePasswordAsync together with the new password
        var hadToChange = member.MustChangePassword;
        member.MustChangePassword = false;
        var result = await staff.ChangePasswordAsync(member, Current ?? "", Replacement ?? "");
        if (result.Succeeded)
        {
            return PasswordOutcome.Changed;
        }

        member.MustChangePassword = hadToChange;
        return result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch))
            ? PasswordOutcome.CurrentWrong
            : PasswordOutcome.TooWeak;
    }
}
