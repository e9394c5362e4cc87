using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Outbox;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Services.Questions;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

/// <summary>All records; the subclasses only name the database they are for.</summary>
public abstract class UnionDbContext(DbContextOptions options, FieldCipher cipher) : DbContext(options)
{
    public DbSet<LegalCase> LegalCases => Set<LegalCase>();
    public DbSet<ServiceRequest> ServiceRequests => Set<ServiceRequest>();
    public DbSet<CrisisAlert> CrisisAlerts => Set<CrisisAlert>();
    public DbSet<CrisisSign> CrisisSigns => Set<CrisisSign>();
    public DbSet<ConversationMessage> ConversationMessages => Set<ConversationMessage>();
    public DbSet<ConversationAddress> ConversationAddresses => Set<ConversationAddress>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<VaultFile> Files => Set<VaultFile>();
    public DbSet<UnansweredQuestion> UnansweredQuestions => Set<UnansweredQuestion>();
    public DbSet<QuestionAsking> QuestionAskings => Set<QuestionAsking>();
    public DbSet<KeyMark> KeyMarks => Set<KeyMark>();

    internal FieldCipher Cipher => cipher;

    /// <summary>A transaction in which nobody else writes under the same name until it ends.</summary>
    internal async Task<IDbContextTransaction> BeginSerialAsync(string name, CancellationToken cancellationToken)
    {
        // SQLite begins "immediate": one writer at a time for the whole file
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        if (Database.IsNpgsql())
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        }

        return transaction;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(TextLength.EnumName);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ConversationMessageTable.Map(modelBuilder, cipher);
        ConversationAddressTable.Map(modelBuilder, cipher);
        ServiceRequestTable.Map(modelBuilder, cipher);
        LegalCaseTable.Map(modelBuilder, cipher);
        CrisisAlertTable.Map(modelBuilder, cipher);
        OutboxMessageTable.Map(modelBuilder, cipher);
        VaultFileTable.Map(modelBuilder, cipher);
        QuestionTable.Map(modelBuilder, cipher);
        modelBuilder.Entity<KeyMark>(table =>
        {
            table.ToTable("KeyMarks");
            table.HasKey(mark => mark.KeyId);
            table.Property(mark => mark.KeyId).HasMaxLength(TextLength.Key);
            table.Property(mark => mark.Mark).IsSealed(cipher);
        });
        modelBuilder.Entity<NumberCounter>(table =>
        {
            table.ToTable("NumberCounters");
            table.HasKey(counter => counter.Name);
            table.Property(counter => counter.Name).HasMaxLength(TextLength.Number);
        });
    }
}
