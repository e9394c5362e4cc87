using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Handoff;

internal static class ServiceRequestTable
{
    internal static void Map(ModelBuilder model, FieldCipher cipher) => model.Entity<ServiceRequest>(table =>
    {
        table.ToTable("ServiceRequests");
        table.HasKey(request => request.Id);
        table.Property(request => request.Number).HasMaxLength(TextLength.Number);
        table.Property(request => request.SourceActivityId).HasMaxLength(TextLength.Id);
        table.Property(request => request.ChannelId).HasMaxLength(TextLength.Channel);
        table.Property(request => request.ConversationId).HasMaxLength(TextLength.Id);
        table.Property(request => request.WorkerId).HasMaxLength(TextLength.Id);
        table.Property(request => request.Service).HasMaxLength(TextLength.Key);
        table.Property(request => request.Name).IsSealed(cipher);
        table.Property(request => request.Phone).IsSealed(cipher);
        table.Property(request => request.Need).IsSealed(cipher);
        table.Property(request => request.ClosedBy).HasMaxLength(TextLength.StaffName);
        table.Property(request => request.ClosingNote).IsSealed(cipher);
        table.Property(request => request.Version).IsConcurrencyToken();
        table.HasIndex(request => request.Number).IsUnique();
        table.HasIndex(request => request.SourceActivityId).IsUnique();
        table.HasIndex(request => new { request.Status, request.CreatedAtUtc });
        table.HasIndex(request => new { request.Status, request.ClosedAtUtc });
        table.HasIndex(request => request.ChangedAtUtc);
    });
}
