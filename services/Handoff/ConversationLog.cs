using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Handoff;

/// <summary>What was said in every conversation: the history a reloaded page shows, and what staff read on the desk.</summary>
public sealed class ConversationLog(UnionDbContext database, Signals signals, TimeProvider clock)
{
    /// <summary>
    /// Appends the messages not yet there and returns all of them with their sequence, in the order given.
    /// Appending the same activity id again changes nothing and returns the row of the first time.
    /// </summary>
    public async Task<IReadOnlyList<LoggedMessage>> AppendAsync(
        ConversationKey conversation, IReadOnlyList<NewMessage> messages, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginSerialAsync(conversation.ConversationId, cancellationToken);
        var earlier = await FindAsync(conversation.ConversationId, [.. messages.Select(message => message.ActivityId)], cancellationToken);
        var logged = earlier.ToDictionary(message => message.ActivityId, StringComparer.Ordinal);
        var sequence = await LastSequenceAsync(conversation.ConversationId, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var message in messages)
        {
            if (logged.ContainsKey(message.ActivityId))
            {
                continue;
            }

            var row = new ConversationMessage(Guid.CreateVersion7(now), conversation, ++sequence, message, now.UtcDateTime);
            database.Add(row);
            logged.Add(message.ActivityId, row.ToLogged());
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        signals.Desk.Raise();
        return [.. messages.Select(message => logged[message.ActivityId])];
    }

    /// <summary>The messages after <paramref name="watermark"/> (exclusive; 0 for all), oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> ReadAfterAsync(
        string conversationId, long watermark, int take, CancellationToken cancellationToken) =>
        [.. (await Of(conversationId).Where(message => message.Sequence > watermark)
            .OrderBy(message => message.Sequence).Take(take).ToListAsync(cancellationToken))
            .Select(message => message.ToLogged())];

    /// <summary>The messages with these activity ids, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> FindAsync(
        string conversationId, IReadOnlyList<string> activityIds, CancellationToken cancellationToken) =>
        [.. (await Of(conversationId).Where(message => activityIds.Contains(message.ActivityId))
            .OrderBy(message => message.Sequence).ToListAsync(cancellationToken))
            .Select(message => message.ToLogged())];

    /// <summary>The last <paramref name="take"/> messages, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> ReadLatestAsync(
        string conversationId, int take, CancellationToken cancellationToken) =>
        [.. (await Of(conversationId).OrderByDescending(message => message.Sequence)
            .Take(take).ToListAsync(cancellationToken))
            .Select(message => message.ToLogged()).Reverse()];

    /// <summary>The sequence of the newest message; 0 when nothing was said yet.</summary>
    public async Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        await Of(conversationId).MaxAsync(message => (long?)message.Sequence, cancellationToken) ?? 0;

    private IQueryable<ConversationMessage> Of(string conversationId) =>
        database.ConversationMessages.AsNoTracking().Where(message => message.ConversationId == conversationId);
}
