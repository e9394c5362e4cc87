using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionBot.Knowledge.TextAnalysis;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Questions;

/// <summary>The editors' work list of questions that no article answered.</summary>
public sealed class QuestionService(UnionDbContext database, Signals signals, TimeProvider clock)
{
    /// <summary>Longest question that is kept, in characters; the rest is cut off.</summary>
    public const int LongestText = 200;

    /// <summary>Longest reason of an editor, in characters.</summary>
    public const int LongestReason = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Puts the question on the list, or counts it; once for each message.</summary>
    public async Task<RecordOutcome> RecordAsync(AskedQuestion asked, CancellationToken cancellationToken)
    {
        var hash = Hash(asked.Key);
        await using var transaction = await database.BeginSerialAsync(hash, cancellationToken);
        if (await database.QuestionAskings.AnyAsync(asking => asking.SourceActivityId == asked.SourceActivityId, cancellationToken))
            return RecordOutcome.AlreadyRecorded;
        var known = await database.UnansweredQuestions.Where(question => question.KeyHash == hash)
            .Select(question => (Guid?)question.Id).SingleOrDefaultAsync(cancellationToken);
        var id = known ?? Guid.CreateVersion7(clock.GetUtcNow());
        if (known is null)
            database.Add(new UnansweredQuestion(id, hash, Redact(asked.Text), asked, Now));
        else
            await CountAsync(id, asked, cancellationToken);
        database.Add(new QuestionAsking(asked.SourceActivityId, id, Now));
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        signals.Desk.Raise();
        return known is null ? RecordOutcome.Added : RecordOutcome.Counted;
    }

    /// <summary>One page: open questions most asked first, settled ones newest first; pages count from 1.</summary>
    public async Task<Page<QuestionRow>> ListAsync(QuestionStatus status, int page, CancellationToken cancellationToken)
    {
        var rows = database.UnansweredQuestions.AsNoTracking().Where(question => question.Status == status);
        var ordered = status == QuestionStatus.Open
            ? rows.OrderByDescending(question => question.Count).ThenByDescending(question => question.LastAskedAtUtc)
            : rows.OrderByDescending(question => question.SettledAtUtc);
        return await ordered.Select(question => new QuestionRow(
            question.Id, question.Text, question.Outcome, question.NearestArticleId, question.NearestPercent, question.Count,
            question.LastAskedAtUtc, question.Status, question.ArticleId, question.Count - question.CountWhenSettled))
            .TakePageAsync(page, cancellationToken);
    }

    /// <summary>One question in full, or null.</summary>
    public async Task<QuestionDetail?> GetAsync(Guid questionId, CancellationToken cancellationToken) =>
        (await database.UnansweredQuestions.AsNoTracking()
            .SingleOrDefaultAsync(question => question.Id == questionId, cancellationToken))?.ToDetail();

    /// <summary>Takes an open question off the list: this article answers it, or does so now.</summary>
    /// <param name="questionId">Which question.</param>
    /// <param name="articleId">Id of an article; that it exists is for the caller to check.</param>
    /// <param name="staffName">Who says so.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<SettleOutcome> AnswerAsync(Guid questionId, string articleId, string staffName, CancellationToken cancellationToken) =>
        SettleAsync(questionId, articleId, question => question.TryAnswer(articleId.Trim(), staffName, Now), cancellationToken);

    /// <summary>Takes an open question off the list because it needs no article; the reason is kept, at most <see cref="LongestReason"/> characters.</summary>
    public Task<SettleOutcome> DismissAsync(Guid questionId, string reason, string staffName, CancellationToken cancellationToken) =>
        SettleAsync(questionId, reason, question => question.TryDismiss(Cut(reason.Trim(), LongestReason), staffName, Now), cancellationToken);

    // a statement of its own, so that neither two workers nor an editor at the same moment lose anything
    private Task<int> CountAsync(Guid id, AskedQuestion asked, CancellationToken cancellationToken) =>
        database.UnansweredQuestions.Where(question => question.Id == id).ExecuteUpdateAsync(update => update
            .SetProperty(question => question.Count, question => question.Count + 1)
            .SetProperty(question => question.LastAskedAtUtc, Now)
            .SetProperty(question => question.ChangedAtUtc, Now)
            .SetProperty(question => question.ChannelId, asked.ChannelId)
            .SetProperty(question => question.Outcome, asked.Outcome)
            .SetProperty(question => question.NearestArticleId, asked.NearestArticleId)
            .SetProperty(question => question.NearestPercent, asked.NearestPercent), cancellationToken);

    private async Task<SettleOutcome> SettleAsync(
        Guid questionId, string given, Func<UnansweredQuestion, bool> settle, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(given))
            return SettleOutcome.NothingGiven;
        var question = await database.UnansweredQuestions.SingleOrDefaultAsync(row => row.Id == questionId, cancellationToken);
        if (question is null)
            return SettleOutcome.NotFound;
        if (!settle(question))
            return SettleOutcome.AlreadySettled;
        return await database.TrySaveAsync(signals.Desk, cancellationToken) ? SettleOutcome.Settled : SettleOutcome.ChangedMeanwhile;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string Redact(string text) => Cut(Redactor.Redact(text), LongestText);

    private static string Cut(string text, int longest) => text.Length > longest ? text[..longest] : text;
}
