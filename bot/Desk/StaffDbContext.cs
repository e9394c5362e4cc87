using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace UnionBot.Bot.Desk;

/// <summary>Accounts of the desk, in the same database as the records; its tables are in the numbered SQL of services.</summary>
public sealed class StaffDbContext(DbContextOptions<StaffDbContext> options)
    : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StaffMember>(table =>
        {
            table.ToTable("Staff");
            table.Property(staff => staff.DisplayName).HasMaxLength(100);
        });
        builder.Entity<IdentityRole<Guid>>().ToTable("StaffRoles");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("StaffInRoles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("StaffClaims");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("StaffRoleClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("StaffLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("StaffTokens");
    }
}
