using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Handoff;

/// <summary>The addresses of conversations that other services carry, and what is still to be delivered there.</summary>
public sealed class ConversationAddresses(UnionDbContext database, TimeProvider clock)
{
    private const int MostAttempts = 12;

    /// <summary>Longest time that one message may take to its channel; a delivery that is silent for longer has died.</summary>
    public static readonly TimeSpan SendTime = TimeSpan.FromSeconds(10);

    // a turn may take its time limit and wait for those before it
    private static readonly TimeSpan UntilLooking = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Lease = 3 * SendTime;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Remembers the address as the channel gives it now; from here on somebody looks after its messages until they are delivered.</summary>
    public async Task RememberAsync(
        ConversationKey conversation, string referenceJson, string? audience, CancellationToken cancellationToken)
    {
        if (await UpdateAsync(conversation, referenceJson, audience, cancellationToken))
            return;
        database.Add(new ConversationAddress(conversation, referenceJson, audience, Guid.NewGuid(), Now + UntilLooking));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // its first two messages came at once
            await UpdateAsync(conversation, referenceJson, audience, cancellationToken);
        }
        database.ChangeTracker.Clear();
    }

    /// <summary>A message has been added to the log outside a turn: somebody looks at once.</summary>
    public Task LookAsync(string conversationId, CancellationToken cancellationToken) =>
        Of(conversationId).ExecuteUpdateAsync(update => update
            .SetProperty(address => address.WatchId, Guid.NewGuid())
            .SetProperty(address => address.LookAtUtc, Now)
            .SetProperty(address => address.Attempts, 0), cancellationToken);

    /// <summary>Another delivery is under way: somebody looks when it should be over.</summary>
    public Task LookLaterAsync(string conversationId, TimeSpan delay, CancellationToken cancellationToken) =>
        Of(conversationId).ExecuteUpdateAsync(update => update
            .SetProperty(address => address.WatchId, Guid.NewGuid())
            .SetProperty(address => address.LookAtUtc, Now + delay), cancellationToken);

    /// <summary>The address, as long as nobody else delivers there; null otherwise, or when no other service carries the conversation.</summary>
    public async Task<DeliveryAddress?> LeaseAsync(string conversationId, Guid leaseId, CancellationToken cancellationToken)
    {
        var now = Now;
        var mine = await Of(conversationId).Where(address => address.LeasedUntilUtc == null || address.LeasedUntilUtc < now)
            .ExecuteUpdateAsync(update => update
                .SetProperty(address => address.LeaseId, leaseId)
                .SetProperty(address => address.LeasedUntilUtc, now + Lease), cancellationToken);
        return mine == 0 ? null : await FindAsync(conversationId, cancellationToken);
    }

    public async Task<DeliveryAddress?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        (await Of(conversationId).AsNoTracking().SingleOrDefaultAsync(cancellationToken))?.ToDelivery();

    /// <summary>The channel has taken the messages of the log up to and with this sequence; false when another delivery has taken over.</summary>
    public async Task<bool> MarkDeliveredAsync(string conversationId, Guid leaseId, long through, CancellationToken cancellationToken) =>
        await Leased(conversationId, leaseId).ExecuteUpdateAsync(update => update
            .SetProperty(address => address.DeliveredThrough, address => address.DeliveredThrough < through ? through : address.DeliveredThrough)
            .SetProperty(address => address.Attempts, 0)
            .SetProperty(address => address.LeasedUntilUtc, Now + Lease), cancellationToken) == 1;

    /// <summary>Ends a delivery that found nothing left; a turn that may be under way, or whoever asked to look since, is not forgotten.</summary>
    public async Task FinishAsync(string conversationId, Guid leaseId, Guid watchId, CancellationToken cancellationToken)
    {
        var now = Now;
        await Leased(conversationId, leaseId).Where(address => address.WatchId == watchId)
            .ExecuteUpdateAsync(update => update.SetProperty(
                address => address.LookAtUtc, address => address.WatchedUntilUtc > now ? address.WatchedUntilUtc : null), cancellationToken);
        await ReleaseAsync(conversationId, leaseId, update => update.SetProperty(address => address.Attempts, 0), cancellationToken);
    }

    /// <summary>
    /// Ends a delivery that the channel did not take. It is looked at again in 2, 4, 8 … seconds; after the twelfth failure, more than an
    /// hour, only when the worker writes or a person does. False then.
    /// </summary>
    public async Task<bool> FailAsync(string conversationId, Guid leaseId, Guid watchId, CancellationToken cancellationToken)
    {
        var attempts = await Of(conversationId).Select(address => address.Attempts).SingleOrDefaultAsync(cancellationToken);
        DateTime? lookAt = attempts + 1 < MostAttempts ? Now + TimeSpan.FromSeconds(Math.Pow(2, attempts + 1)) : null;
        // somebody who has written meanwhile has asked to look already
        var isLast = await Leased(conversationId, leaseId).Where(address => address.WatchId == watchId && address.Attempts == attempts)
            .ExecuteUpdateAsync(update => update
                .SetProperty(address => address.Attempts, attempts + 1)
                .SetProperty(address => address.LookAtUtc, lookAt), cancellationToken) == 1 && lookAt is null;
        await ReleaseAsync(conversationId, leaseId, _ => { }, cancellationToken);
        return !isLast;
    }

    /// <summary>
    /// Conversations in which a message may have been left behind, those that wait longest first. They are this process's to look after
    /// for a minute; another one gets others.
    /// </summary>
    public async Task<IReadOnlyList<ConversationKey>> TakeDueAsync(int most, CancellationToken cancellationToken)
    {
        var now = Now;
        var due = await database.ConversationAddresses.Where(address => address.LookAtUtc <= now)
            .OrderBy(address => address.LookAtUtc).Take(most)
            .Select(address => new ConversationKey(address.ChannelId, address.ConversationId, address.WorkerId)).ToListAsync(cancellationToken);
        var taken = new List<ConversationKey>();
        foreach (var conversation in due)
            if (await TakeAsync(conversation.ConversationId, now, cancellationToken))
                taken.Add(conversation);
        return taken;
    }

    private async Task<bool> TakeAsync(string conversationId, DateTime now, CancellationToken cancellationToken) =>
        await Of(conversationId).Where(address => address.LookAtUtc <= now)
            .ExecuteUpdateAsync(update => update.SetProperty(address => address.LookAtUtc, now + UntilLooking), cancellationToken) == 1;

    private async Task<bool> UpdateAsync(
        ConversationKey conversation, string referenceJson, string? audience, CancellationToken cancellationToken) =>
        await Of(conversation.ConversationId).ExecuteUpdateAsync(update => update
            .SetProperty(address => address.WorkerId, conversation.WorkerId)
            .SetProperty(address => address.ReferenceJson, referenceJson)
            .SetProperty(address => address.Audience, audience)
            .SetProperty(address => address.WatchId, Guid.NewGuid())
            .SetProperty(address => address.LookAtUtc, Now + UntilLooking)
            .SetProperty(address => address.WatchedUntilUtc, Now + UntilLooking)
            .SetProperty(address => address.Attempts, 0), cancellationToken) == 1;

    private Task<int> ReleaseAsync(
        string conversationId, Guid leaseId, Action<UpdateSettersBuilder<ConversationAddress>> also, CancellationToken cancellationToken) =>
        Leased(conversationId, leaseId).ExecuteUpdateAsync(update =>
        {
            also(update);
            update.SetProperty(address => address.LeaseId, (Guid?)null).SetProperty(address => address.LeasedUntilUtc, (DateTime?)null);
        }, cancellationToken);

    private IQueryable<ConversationAddress> Of(string conversationId) =>
        database.ConversationAddresses.Where(address => address.ConversationId == conversationId);

    private IQueryable<ConversationAddress> Leased(string conversationId, Guid leaseId) =>
        Of(conversationId).Where(address => address.LeaseId == leaseId);
}
