using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Handoff;

internal static class ConversationAddressTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher) => model.Entity<ConversationAddress>(table =>
    {
        table.ToTable("ConversationAddresses");
        table.HasKey(address => address.ConversationId);
        table.Property(address => address.ConversationId).HasMaxLength(TextLength.Id);
        table.Property(address => address.ChannelId).HasMaxLength(TextLength.Channel);
        table.Property(address => address.WorkerId).HasMaxLength(TextLength.Id);
        table.Property(address => address.ReferenceJson).IsSealed(cipher);
        table.Property(address => address.Audience).HasMaxLength(TextLength.Id);
        table.HasIndex(address => address.LookAtUtc);
    });
}
