using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.PsychologicalSupport;

/// <summary>Alerts about workers in possible danger, from the first sign to a person's closing note.</summary>
public sealed class CrisisService(UnionDbContext database, Signals signals, TimeProvider clock)
{
    private const int MostOpen = 100;
    private const int MostAttempts = 5;

    /// <summary>
    /// Records the sign once per activity: on the conversation's open alert, or on a new one.
    /// Throws <see cref="ArgumentException"/> for a level that is not an <see cref="AlertLevel"/>.
    /// </summary>
    public async Task<RaiseCrisisResult> RaiseAsync(RaiseCrisis raise, CancellationToken cancellationToken)
    {
        var level = Enum.Parse<AlertLevel>(raise.Level);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryRaiseAsync(raise, level, cancellationToken);
            }
            catch (DbUpdateException exception)
                when (attempt < MostAttempts && (exception is DbUpdateConcurrencyException || exception.IsUniqueViolation()))
            {
                // another process touched this conversation's alert in between: look again and add to what is there
                database.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>True while the conversation has an alert that no person has closed.</summary>
    public Task<bool> IsOpenAsync(string conversationId, CancellationToken cancellationToken) =>
        database.CrisisAlerts.AnyAsync(
            alert => alert.ConversationId == conversationId && alert.Status != AlertStatus.Closed, cancellationToken);

    /// <summary>Whether a person has taken over the conversation's open alert: the bot is then silent.</summary>
    public Task<bool> IsTakenAsync(string conversationId, CancellationToken cancellationToken) =>
        database.CrisisAlerts.AnyAsync(
            alert => alert.ConversationId == conversationId && alert.Status == AlertStatus.Acknowledged, cancellationToken);

    /// <summary>All that are not closed: those nobody has taken first, then gravest, then waiting longest.</summary>
    public async Task<IReadOnlyList<AlertView>> ListOpenAsync(CancellationToken cancellationToken)
    {
        var alerts = await database.CrisisAlerts.AsNoTracking().Include(alert => alert.Signs)
            .Where(alert => alert.Status != AlertStatus.Closed)
            .OrderBy(alert => alert.RaisedAtUtc).Take(MostOpen).ToListAsync(cancellationToken);
        return [.. alerts.OrderBy(alert => alert.Status).ThenByDescending(alert => alert.Level).Select(ToView)];
    }

    /// <summary>One page of closed alerts, last closed first; pages count from 1.</summary>
    public async Task<Page<AlertView>> ListClosedAsync(int page, CancellationToken cancellationToken)
    {
        var alerts = await database.CrisisAlerts.AsNoTracking().Include(alert => alert.Signs)
            .Where(alert => alert.Status == AlertStatus.Closed)
            .OrderByDescending(alert => alert.ChangedAtUtc).TakePageAsync(page, cancellationToken);
        return alerts.Select(ToView);
    }

    /// <summary>One alert in full, or null.</summary>
    public async Task<AlertView?> GetAsync(Guid alertId, CancellationToken cancellationToken) =>
        await database.CrisisAlerts.AsNoTracking().Include(alert => alert.Signs)
            .SingleOrDefaultAsync(alert => alert.Id == alertId, cancellationToken) is { } found
            ? ToView(found)
            : null;

    /// <summary>A person takes the alert: from here on it is theirs to follow.</summary>
    public async Task<AcknowledgeOutcome> AcknowledgeAsync(
        Guid alertId, string staffName, CancellationToken cancellationToken)
    {
        var alert = await database.CrisisAlerts.SingleOrDefaultAsync(row => row.Id == alertId, cancellationToken);
        if (alert is null)
        {
            return AcknowledgeOutcome.NotFound;
        }

        if (!alert.TryAcknowledge(staffName, clock.GetUtcNow().UtcDateTime))
        {
            return AcknowledgeOutcome.AlreadyTaken;
        }

        return await database.TrySaveAsync(signals.Desk, cancellationToken)
            ? AcknowledgeOutcome.Acknowledged
            : AcknowledgeOutcome.ChangedMeanwhile;
    }

    /// <summary>Closes the alert; the note says what was found and done and is kept.</summary>
    public async Task<CloseOutcome> CloseAsync(
        Guid alertId, string note, string staffName, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            return CloseOutcome.NoteMissing;
        }

        var alert = await database.CrisisAlerts.SingleOrDefaultAsync(row => row.Id == alertId, cancellationToken);
        if (alert is null)
        {
            return CloseOutcome.NotFound;
        }

        if (!alert.TryClose(note.Trim(), staffName, clock.GetUtcNow().UtcDateTime))
        {
            return CloseOutcome.AlreadyClosed;
        }

        return await database.TrySaveAsync(signals.Desk, cancellationToken) ? CloseOutcome.Closed : CloseOutcome.ChangedMeanwhile;
    }

    private async Task<RaiseCrisisResult> TryRaiseAsync(RaiseCrisis raise, AlertLevel level, CancellationToken cancellationToken)
    {
        var earlier = await database.CrisisSigns.AsNoTracking()
            .SingleOrDefaultAsync(sign => sign.SourceActivityId == raise.SourceActivityId, cancellationToken);
        if (earlier is not null)
        {
            return new(RaiseCrisisOutcome.AlreadyRaised, earlier.AlertId);
        }

        var now = clock.GetUtcNow();
        var open = await database.CrisisAlerts.SingleOrDefaultAsync(
            alert => alert.ConversationId == raise.Conversation.ConversationId && alert.Status != AlertStatus.Closed,
            cancellationToken);
        var target = open ?? new CrisisAlert(Guid.CreateVersion7(now), raise.Conversation, now.UtcDateTime);
        if (open is null)
        {
            database.Add(target);
        }

        target.Add(new(Guid.CreateVersion7(now), raise, level, now.UtcDateTime));
        await database.SaveChangesAsync(cancellationToken);
        signals.Desk.Raise();
        return new(open is null ? RaiseCrisisOutcome.Raised : RaiseCrisisOutcome.Added, target.Id);
    }

    private static AlertView ToView(CrisisAlert alert) => new(
        alert.Id, new(alert.ChannelId, alert.ConversationId, alert.WorkerId), alert.Level, alert.Status, alert.RaisedAtUtc,
        alert.AcknowledgedBy, alert.AcknowledgedAtUtc, alert.ClosedBy, alert.ClosedAtUtc, alert.ClosingNote,
        [.. alert.Signs.OrderByDescending(sign => sign.AtUtc).Select(sign =>
            new AlertSign(sign.Level, sign.Kind, sign.Excerpt, sign.AtUtc))]);
}
