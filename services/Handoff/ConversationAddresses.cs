using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Handoff;

/// <summary>The addresses of conversations that other services carry, and what is still to be delivered there.</summary>
public sealed class ConversationAddresses(UnionDbContext database, TimeProvider clock)
{
    private const int BatchSize = 50;

    // longer than a turn and its delivery take: earlier, another process would look while this one still works on it
    private static readonly TimeSpan UntilLooking = TimeSpan.FromMinutes(1);

    /// <summary>Remembers the address as the channel gives it now; from here on its messages are looked after until <see cref="SettleAsync"/>.</summary>
    public async Task RememberAsync(
        ConversationKey conversation, string referenceJson, string? audience, CancellationToken cancellationToken)
    {
        var address = await FindRowAsync(conversation.ConversationId, cancellationToken);
        if (address is null)
            database.Add(address = new ConversationAddress(conversation));
        address.Update(conversation.WorkerId, referenceJson, audience, clock.GetUtcNow().UtcDateTime + UntilLooking);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // its first two messages came at once: the other one has remembered the same address
            database.ChangeTracker.Clear();
        }
    }

    /// <summary>The address, or null when no other service carries the conversation.</summary>
    public async Task<DeliveryAddress?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        (await database.ConversationAddresses.AsNoTracking()
            .SingleOrDefaultAsync(address => address.ConversationId == conversationId, cancellationToken))?.ToDelivery();

    /// <summary>The channel has taken the messages of the log up to and with this sequence.</summary>
    public Task MarkDeliveredAsync(string conversationId, long through, CancellationToken cancellationToken) =>
        ChangeAsync(conversationId, address => address.MarkDelivered(through), cancellationToken);

    /// <summary>Nothing is left to deliver.</summary>
    public Task SettleAsync(string conversationId, CancellationToken cancellationToken) =>
        ChangeAsync(conversationId, address => address.MarkSettled(), cancellationToken);

    /// <summary>The channel did not take a message; it is tried again, later each time.</summary>
    public Task MarkFailedAsync(string conversationId, CancellationToken cancellationToken) =>
        ChangeAsync(conversationId, address => address.MarkFailed(clock.GetUtcNow().UtcDateTime), cancellationToken);

    /// <summary>
    /// Conversations in which a message may have been left behind, those that wait longest first. They are this process's to look after
    /// for a minute; another one gets others.
    /// </summary>
    public async Task<IReadOnlyList<ConversationKey>> TakeDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await database.ConversationAddresses.AsNoTracking().Where(address => address.LookAtUtc <= now)
            .OrderBy(address => address.LookAtUtc).Take(BatchSize).ToListAsync(cancellationToken);
        var taken = new List<ConversationKey>();
        foreach (var address in due)
            if (await TakeAsync(address.ConversationId, now, cancellationToken))
                taken.Add(address.Conversation);
        return taken;
    }

    private async Task<bool> TakeAsync(string conversationId, DateTime now, CancellationToken cancellationToken) =>
        await database.ConversationAddresses.Where(address => address.ConversationId == conversationId && address.LookAtUtc <= now)
            .ExecuteUpdateAsync(update => update.SetProperty(address => address.LookAtUtc, now + UntilLooking), cancellationToken) == 1;

    private async Task ChangeAsync(string conversationId, Action<ConversationAddress> change, CancellationToken cancellationToken)
    {
        if (await FindRowAsync(conversationId, cancellationToken) is not { } address)
            return;
        change(address);
        await database.SaveChangesAsync(cancellationToken);
    }

    private Task<ConversationAddress?> FindRowAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ConversationAddresses.SingleOrDefaultAsync(address => address.ConversationId == conversationId, cancellationToken);
}
