using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Handoff;

internal static class ConversationMessageTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher) => model.Entity<ConversationMessage>(table =>
    {
        table.ToTable("ConversationMessages");
        table.HasKey(message => message.Id);
        table.Property(message => message.ChannelId).HasMaxLength(TextLength.Channel);
        table.Property(message => message.ConversationId).HasMaxLength(TextLength.Id);
        table.Property(message => message.WorkerId).HasMaxLength(TextLength.Id);
        table.Property(message => message.ActivityId).HasMaxLength(TextLength.Id);
        table.Property(message => message.Text).IsSealed(cipher);
        table.Property(message => message.ActivityJson).IsSealed(cipher);
        table.HasIndex(message => new { message.ConversationId, message.Sequence }).IsUnique();
        table.HasIndex(message => new { message.ConversationId, message.ActivityId }).IsUnique();
    });
}
