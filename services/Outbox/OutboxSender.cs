using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Outbox;

/// <summary>Sends what is due. Every process may run it: a message is leased by one of them at a time.</summary>
public sealed class OutboxSender(
    UnionDbContext database, IEnumerable<IOutboundChannel> channels, TimeProvider clock, ILogger<OutboxSender> logger)
{
    private const int BatchSize = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Sends one batch, oldest first, and returns how many messages it tried; 0 when nothing is due.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var leaseId = Guid.NewGuid();
        if (await LeaseAsync(leaseId, cancellationToken) == 0)
        {
            return 0;
        }

        var messages = await database.Outbox.Where(message => message.LeaseId == leaseId && message.State == OutboxState.Pending)
            .OrderBy(message => message.DueAtUtc).ThenBy(message => message.Id).ToListAsync(cancellationToken);
        foreach (var message in messages)
        {
            await SendAsync(message, cancellationToken);
        }

        return messages.Count;
    }

    private async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var channel = channels.FirstOrDefault(channel => channel.Carries(message.Conversation))
                ?? throw new InvalidOperationException($"No channel {message.ChannelId}");
            await channel.SendAsync(message.Conversation, message.DeduplicationKey, message.Text, cancellationToken);
            message.MarkSent(clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // the edge of the sending loop: one worker's failure must not stop the others' messages
            message.MarkFailed(exception.GetType().Name, clock.GetUtcNow().UtcDateTime);
            logger.LogWarning(exception, "Outbox message {MessageId} failed, attempt {Attempt}", message.Id, message.Attempts);
        }

        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // our lease ran out and another process took the message over: its record counts
            database.Entry(message).State = EntityState.Detached;
        }
    }

    private async Task<int> LeaseAsync(Guid leaseId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + Lease;
        return database.Database.IsNpgsql()
            ? await database.Database.ExecuteSqlAsync(
                $"""
                 UPDATE "Outbox" SET "LeaseId" = {leaseId}, "LeasedUntilUtc" = {until} WHERE "Id" IN (
                   SELECT "Id" FROM "Outbox"
                   WHERE "State" = 'Pending' AND "DueAtUtc" <= {now} AND ("LeasedUntilUtc" IS NULL OR "LeasedUntilUtc" < {now})
                   ORDER BY "DueAtUtc" LIMIT {BatchSize} FOR UPDATE SKIP LOCKED)
                 """, cancellationToken)
            : await LeaseOnSqliteAsync(leaseId, now, until, cancellationToken);
    }

    private async Task<int> LeaseOnSqliteAsync(Guid leaseId, DateTime now, DateTime until, CancellationToken cancellationToken)
    {
        // reading first keeps the idle poll from taking the file's only write lock
        var due = database.Outbox.Where(message => message.State == OutboxState.Pending && message.DueAtUtc <= now
            && (message.LeasedUntilUtc == null || message.LeasedUntilUtc < now));
        return await due.AnyAsync(cancellationToken)
            ? await due.OrderBy(message => message.DueAtUtc).Take(BatchSize).ExecuteUpdateAsync(
                update => update.SetProperty(message => message.LeaseId, leaseId)
                    .SetProperty(message => message.LeasedUntilUtc, until), cancellationToken)
            : 0;
    }
}
