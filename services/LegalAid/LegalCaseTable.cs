using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.LegalAid;

internal static class LegalCaseTable
{
    // Answers are read with their case and never searched, so they are one encrypted column instead of rows.
    private static readonly ValueComparer<IReadOnlyList<CaseFact>> SameFacts =
        new((left, right) => left!.SequenceEqual(right!), facts => facts.Count, facts => facts);

    internal static void Map(ModelBuilder model, FieldCipher cipher)
    {
        model.Entity<LegalCase>(table =>
        {
            table.ToTable("LegalCases");
            table.HasKey(legalCase => legalCase.Id);
            table.Property(legalCase => legalCase.Number).HasMaxLength(TextLength.Number);
            table.Property(legalCase => legalCase.SourceActivityId).HasMaxLength(TextLength.Id);
            table.Property(legalCase => legalCase.ChannelId).HasMaxLength(TextLength.Channel);
            table.Property(legalCase => legalCase.ConversationId).HasMaxLength(TextLength.Id);
            table.Property(legalCase => legalCase.WorkerId).HasMaxLength(TextLength.Id);
            table.Property(legalCase => legalCase.FlowId).HasMaxLength(TextLength.Key);
            table.Property(legalCase => legalCase.WorkerName).IsSealed(cipher);
            table.Property(legalCase => legalCase.Phone).IsSealed(cipher);
            table.Property(legalCase => legalCase.ConsentVersion).HasMaxLength(TextLength.Key);
            table.Property(legalCase => legalCase.Facts).HasConversion(
                facts => cipher.Seal("LegalCase.Facts", JsonSerializer.Serialize(facts, JsonSerializerOptions.Default)),
                text => JsonSerializer.Deserialize<List<CaseFact>>(
                    cipher.Open("LegalCase.Facts", text), JsonSerializerOptions.Default)!,
                SameFacts);
            table.Property(legalCase => legalCase.Version).IsConcurrencyToken();
            table.HasMany(legalCase => legalCase.Events).WithOne().HasForeignKey(caseEvent => caseEvent.CaseId);
            table.HasIndex(legalCase => legalCase.Number).IsUnique();
            table.HasIndex(legalCase => legalCase.SourceActivityId).IsUnique();
            table.HasIndex(legalCase => new { legalCase.ConversationId, legalCase.ChangedAtUtc });
            // the two lists, in the order they are shown: urgent first, then waiting longest
            table.HasIndex(legalCase => new { legalCase.Done, legalCase.Urgent, legalCase.ChangedAtUtc })
                .IsDescending(false, true, false);
            table.HasIndex(legalCase => new { legalCase.Status, legalCase.Urgent, legalCase.ChangedAtUtc })
                .IsDescending(false, true, false);
            table.HasIndex(legalCase => legalCase.ChangedAtUtc);
        });
        model.Entity<CaseEvent>(table =>
        {
            table.ToTable("CaseEvents");
            table.HasKey(caseEvent => caseEvent.Id);
            table.Property(caseEvent => caseEvent.Id).ValueGeneratedNever();
            table.Property(caseEvent => caseEvent.Note).IsSealed(cipher);
            table.Property(caseEvent => caseEvent.StaffName).HasMaxLength(TextLength.StaffName);
            table.HasIndex(caseEvent => new { caseEvent.CaseId, caseEvent.Order }).IsUnique();
        });
    }
}
