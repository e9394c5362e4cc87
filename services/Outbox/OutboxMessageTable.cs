using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Outbox;

internal static class OutboxMessageTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher) => model.Entity<OutboxMessage>(table =>
    {
        table.ToTable("Outbox");
        table.HasKey(message => message.Id);
        table.Property(message => message.ChannelId).HasMaxLength(TextLength.Channel);
        table.Property(message => message.ConversationId).HasMaxLength(TextLength.Id);
        table.Property(message => message.WorkerId).HasMaxLength(TextLength.Id);
        table.Property(message => message.DeduplicationKey).HasMaxLength(TextLength.Id);
        table.Property(message => message.Text).IsSealed(cipher);
        table.Property(message => message.LastError).HasMaxLength(TextLength.Key);
        table.Property(message => message.LeaseId).IsConcurrencyToken();
        table.HasIndex(message => message.DeduplicationKey).IsUnique();
        table.HasIndex(message => new { message.State, message.DueAtUtc });
        table.HasIndex(message => message.LeaseId);
    });
}
