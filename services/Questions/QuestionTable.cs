using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Services.Questions;

internal static class QuestionTable
{
    private const int HashLength = 64;

    internal static void Map(ModelBuilder model, FieldCipher cipher)
    {
        model.Entity<UnansweredQuestion>(table =>
        {
            table.ToTable("UnansweredQuestions");
            table.HasKey(question => question.Id);
            table.Property(question => question.KeyHash).HasMaxLength(HashLength);
            table.Property(question => question.Text).IsSealed(cipher);
            table.Property(question => question.ChannelId).HasMaxLength(TextLength.Channel);
            table.Property(question => question.NearestArticleId).HasMaxLength(TextLength.Key);
            table.Property(question => question.ArticleId).HasMaxLength(TextLength.Key);
            table.Property(question => question.Reason).IsSealed(cipher);
            table.Property(question => question.SettledBy).HasMaxLength(TextLength.StaffName);
            table.Property(question => question.Version).IsConcurrencyToken();
            table.HasIndex(question => question.KeyHash).IsUnique();
            table.HasIndex(question => new { question.Status, question.Count, question.LastAskedAtUtc });
            table.HasIndex(question => new { question.Status, question.SettledAtUtc });
            table.HasIndex(question => question.ChangedAtUtc);
        });
        model.Entity<QuestionAsking>(table =>
        {
            table.ToTable("QuestionAskings");
            table.HasKey(asking => asking.SourceActivityId);
            table.Property(asking => asking.SourceActivityId).HasMaxLength(TextLength.Id);
            table.HasIndex(asking => asking.QuestionId);
        });
    }
}
