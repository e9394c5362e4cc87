using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Desk;

/// <summary>
/// At the first start, when there is no account yet: creates the administrator and prints the one-time password, once.
/// With <c>Desk:ResetAdministrator</c> true it does so again, for an operator who lost it.
/// </summary>
public sealed class FirstAdministrator(
    IServiceScopeFactory scopes, IServer server, IConfiguration configuration, ReplyBook replies) : IHostedLifecycleService
{
    private const string UserName = "admin";
    private const int PasswordLength = 14;

    // without letters and digits that look alike: it is typed from a console
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Runs once the server listens, because the message names its address.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var existing = await staff.FindByNameAsync(UserName);
        var password = RandomNumberGenerator.GetString(PasswordLetters, PasswordLength);
        var made = existing switch
        {
            null when !await staff.Users.AnyAsync(cancellationToken) => await CreateAsync(scope.ServiceProvider, staff, password),
            not null when configuration.GetValue<bool>("Desk:ResetAdministrator") => await ResetAsync(staff, existing, password),
            _ => false,
        };
        if (made)
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            Console.WriteLine(replies.Text("desk.first-administrator", new { address = $"{address}/desk", user = UserName, password }));
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> CreateAsync(IServiceProvider services, UserManager<StaffMember> staff, string password)
    {
        var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        var clock = services.GetRequiredService<TimeProvider>();
        var administrator = new StaffMember
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = UserName,
            DisplayName = replies.Text("desk.first-administrator-name"),
            MustChangePassword = true,
        };
        try
        {
            if (!await roles.RoleExistsAsync(DeskAuth.AdministratorRole))
            {
                Require(await roles.CreateAsync(new(DeskAuth.AdministratorRole) { Id = Guid.CreateVersion7(clock.GetUtcNow()) }));
            }

            Require(await staff.CreateAsync(administrator, password));
            Require(await staff.AddToRoleAsync(administrator, DeskAuth.AdministratorRole));
            return true;
        }
        catch (DbUpdateException)
        {
            // another process started at the same moment and its unique name was first; it prints its password
            if (await staff.Users.AsNoTracking().AnyAsync())
            {
                return false;
            }

            throw;
        }
    }

    private static async Task<bool> ResetAsync(UserManager<StaffMember> staff, StaffMember administrator, string password)
    {
        administrator.MustChangePassword = true;
        Require(await staff.SetLockoutEndDateAsync(administrator, null));
        Require(await staff.ResetPasswordAsync(administrator, await staff.GeneratePasswordResetTokenAsync(administrator), password));
        return true;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(", ", result.Errors.Select(error => error.Code)));
        }
    }
}
