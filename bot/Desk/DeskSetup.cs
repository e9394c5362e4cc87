using System.Text.Unicode;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.WebEncoders;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Desk;

/// <summary>The staff's web pages under <c>/desk</c>.</summary>
public static class DeskSetup
{
    public static WebApplicationBuilder AddDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDbContext<StaffDbContext>((provider, options) => provider.GetRequiredService<UnionDatabase>().Configure(options));
        services.AddIdentity<StaffMember, IdentityRole<Guid>>(DeskAuth.Configure)
            .AddEntityFrameworkStores<StaffDbContext>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(DeskAuth.Configure);
        services.AddAuthorization();
        services.AddAntiforgery(DeskAuth.Configure);
        // Chinese as it is instead of entities: a third of the size
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSingleton<DeskText>();
        services.AddSingleton<DeskEvents>();
        services.AddScoped<DeskCounts>();
        services.AddHostedService<FirstAdministrator>();
        services.AddHostedService<OutboxLoop>();
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/";
            pages.Conventions.AuthorizeFolder("/Desk");
            pages.Conventions.AllowAnonymousToPage("/Desk/SignIn");
        }).AddApplicationPart(typeof(DeskSetup).Assembly);
        return builder;
    }

    /// <summary>Call between routing and the endpoints; Razor Pages are mapped by the host.</summary>
    public static WebApplication MapDesk(this WebApplication app)
    {
        app.UseWhen(IsDesk, desk => desk.Use(DeskErrors.ShowAsync).Use(DeskHeaders.AddAsync));
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWhen(IsDesk, desk => desk.Use(DeskAuth.RequireOwnPasswordAsync));
        app.MapGet("/desk/events", DeskEvents.StreamAsync).RequireAuthorization();
        app.MapGet("/desk/files/{id:guid}", DeskFiles.OpenAsync).RequireAuthorization();
        // asked for while someone types: the session stays, without loading a page
        app.MapGet("/desk/keep", () => Results.NoContent()).RequireAuthorization();
        return app;
    }

    private static bool IsDesk(HttpContext context) => context.Request.Path.StartsWithSegments("/desk");
}
