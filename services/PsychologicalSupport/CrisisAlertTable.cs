using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.PsychologicalSupport;

internal static class CrisisAlertTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher)
    {
        model.Entity<CrisisAlert>(table =>
        {
            table.ToTable("CrisisAlerts");
            table.HasKey(alert => alert.Id);
            table.Property(alert => alert.ChannelId).HasMaxLength(TextLength.Channel);
            table.Property(alert => alert.ConversationId).HasMaxLength(TextLength.Id);
            table.Property(alert => alert.WorkerId).HasMaxLength(TextLength.Id);
            table.Property(alert => alert.AcknowledgedBy).HasMaxLength(TextLength.StaffName);
            table.Property(alert => alert.ClosedBy).HasMaxLength(TextLength.StaffName);
            table.Property(alert => alert.ClosingNote).IsSealed(cipher);
            table.Property(alert => alert.Version).IsConcurrencyToken();
            table.HasMany(alert => alert.Signs).WithOne().HasForeignKey(sign => sign.AlertId);
            // at most one alert of a conversation is not closed; two processes raising at once meet here
            table.HasIndex(alert => alert.ConversationId).IsUnique().HasFilter("\"Status\" <> 'Closed'");
            table.HasIndex(alert => new { alert.Status, alert.RaisedAtUtc });
            table.HasIndex(alert => alert.ChangedAtUtc);
        });
        model.Entity<CrisisSign>(table =>
        {
            table.ToTable("CrisisSigns");
            table.HasKey(sign => sign.Id);
            table.Property(sign => sign.Id).ValueGeneratedNever();
            table.Property(sign => sign.SourceActivityId).HasMaxLength(TextLength.Id);
            table.Property(sign => sign.Kind).HasMaxLength(TextLength.Key);
            table.Property(sign => sign.Excerpt).IsSealed(cipher);
            table.HasIndex(sign => sign.SourceActivityId).IsUnique();
        });
    }
}
