using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Handoff;

internal static class VaultFileTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher) => model.Entity<VaultFile>(table =>
    {
        table.ToTable("StoredFiles");
        table.HasKey(file => file.Id);
        table.Property(file => file.ChannelId).HasMaxLength(TextLength.Channel);
        table.Property(file => file.ConversationId).HasMaxLength(TextLength.Id);
        table.Property(file => file.WorkerId).HasMaxLength(TextLength.Id);
        table.Property(file => file.Name).IsSealed(cipher);
        table.Property(file => file.ContentType).HasMaxLength(TextLength.Key);
        table.Property(file => file.Sha256).HasMaxLength(64);
        table.Property(file => file.KeyId).HasMaxLength(TextLength.Key);
        table.HasIndex(file => new { file.ConversationId, file.Sha256 }).IsUnique();
    });
}
