using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace UnionBot.Bot.Desk;

public sealed class SignInModel(SignInManager<StaffMember> signIn) : PageModel
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool Refused { get; private set; }

    public bool LockedOut { get; private set; }

    public IActionResult OnGet(string? returnUrl) =>
        User.Identity is { IsAuthenticated: true } ? LocalRedirect(Target(returnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        var result = await signIn.PasswordSignInAsync(UserName ?? "", Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return LocalRedirect(Target(returnUrl));
        }

        LockedOut = result.IsLockedOut;
        Refused = !LockedOut;
        return Page();
    }

    private string Target(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/desk";
}
