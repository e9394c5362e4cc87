using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace UnionBot.Bot.Desk;

/// <summary>Rules of accounts and sessions.</summary>
public static class DeskAuth
{
    public const string AdministratorRole = "administrator";
    public const string SignInPath = "/desk/sign-in";
    public const string PasswordPath = "/desk/password";

    /// <summary>Sent by the page with what it loads by itself: such a request does not count as someone working.</summary>
    public const string BackgroundHeader = "X-Desk-Background";

    private const string SignOutPath = "/desk/sign-out";
    private static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);

    public static void Configure(IdentityOptions options)
    {
        // length is what protects; forced digits and signs only make people write passwords down
        options.Password = new()
        {
            RequiredLength = 10,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15), AllowedForNewUsers = true };
    }

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = SignInPath;
        options.Cookie.Name = "desk";
        options.Cookie.Path = "/desk";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = IdleLimit;
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = AskToSignInAsync;
        options.Events.OnRedirectToAccessDenied = context => SetStatusAsync(context.Response, StatusCodes.Status403Forbidden);
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew = context.ElapsedTime >= RenewAfter && !IsBackground(context.Request);
            return Task.CompletedTask;
        };
    }

    public static void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "desk-form";
        options.Cookie.Path = "/desk";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Whoever still has a one-time password sees nothing but the page that replaces it.</summary>
    public static Task RequireOwnPasswordAsync(HttpContext context, RequestDelegate next)
    {
        if (!StaffClaims.MustChangePassword(context.User)
            || context.Request.Path.StartsWithSegments(PasswordPath) || context.Request.Path.StartsWithSegments(SignOutPath))
        {
            return next(context);
        }

        context.Response.Redirect(PasswordPath);
        return Task.CompletedTask;
    }

    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!IsBackground(context.Request))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        context.Response.Headers["HX-Redirect"] = SignInPath;
        return SetStatusAsync(context.Response, StatusCodes.Status401Unauthorized);
    }

    private static bool IsBackground(HttpRequest request) =>
        request.Headers.ContainsKey(BackgroundHeader) || request.Path.StartsWithSegments("/desk/events");

    private static Task SetStatusAsync(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
