using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Handoff;

/// <summary>Requests that a person has to answer: services without a flow yet, and workers who ask for a person.</summary>
public sealed class RequestService(UnionDbContext database, NumberSeries numbers, Signals signals, TimeProvider clock)
{
    private const int MostOfAConversation = 3;

    /// <summary>Records the request once per activity; a rerun gets the number of the first time.</summary>
    public async Task<LeaveRequestResult> LeaveAsync(LeaveRequest request, CancellationToken cancellationToken)
    {
        if (await FindNumberAsync(request.SourceActivityId, cancellationToken) is { } earlier)
        {
            return new(LeaveRequestOutcome.AlreadyLeft, earlier);
        }

        var now = clock.GetUtcNow();
        var number = await numbers.NextAsync("XQ", cancellationToken);
        database.Add(new ServiceRequest(Guid.CreateVersion7(now), number, request, now.UtcDateTime));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // the same activity was recorded by another process in between
            database.ChangeTracker.Clear();
            return new(LeaveRequestOutcome.AlreadyLeft, (await FindNumberAsync(request.SourceActivityId, cancellationToken))!);
        }

        signals.Desk.Raise();
        return new(LeaveRequestOutcome.Left, number);
    }

    /// <summary>The last requests of a conversation, newest first: number and whether it is still open.</summary>
    public async Task<IReadOnlyList<RequestProgress>> ProgressAsync(string conversationId, CancellationToken cancellationToken) =>
        await database.ServiceRequests.AsNoTracking().Where(request => request.ConversationId == conversationId)
            .OrderByDescending(request => request.CreatedAtUtc).Take(MostOfAConversation)
            .Select(request => new RequestProgress(request.Number, request.Status, request.ChangedAtUtc))
            .ToListAsync(cancellationToken);

    /// <summary>One page, open requests waiting longest first, closed ones newest first; pages count from 1.</summary>
    public async Task<Page<RequestRow>> ListAsync(bool closed, int page, CancellationToken cancellationToken)
    {
        var rows = database.ServiceRequests.AsNoTracking();
        var ordered = closed
            ? rows.Where(request => request.Status == RequestStatus.Closed).OrderByDescending(request => request.ClosedAtUtc)
            : rows.Where(request => request.Status == RequestStatus.Open).OrderBy(request => request.CreatedAtUtc);
        var requests = await ordered.TakePageAsync(page, cancellationToken);
        return requests.Select(request => request.ToRow());
    }

    /// <summary>One request in full, or null.</summary>
    public async Task<RequestDetail?> GetAsync(Guid requestId, CancellationToken cancellationToken) =>
        (await database.ServiceRequests.AsNoTracking()
            .SingleOrDefaultAsync(request => request.Id == requestId, cancellationToken))?.ToDetail();

    /// <summary>Closes an open request; the note says what was done and is kept.</summary>
    public async Task<CloseOutcome> CloseAsync(
        Guid requestId, string note, string staffName, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            return CloseOutcome.NoteMissing;
        }

        var request = await database.ServiceRequests.SingleOrDefaultAsync(row => row.Id == requestId, cancellationToken);
        if (request is null)
        {
            return CloseOutcome.NotFound;
        }

        if (!request.TryClose(note.Trim(), staffName, clock.GetUtcNow().UtcDateTime))
        {
            return CloseOutcome.AlreadyClosed;
        }

        return await database.TrySaveAsync(signals.Desk, cancellationToken) ? CloseOutcome.Closed : CloseOutcome.ChangedMeanwhile;
    }

    private async Task<string?> FindNumberAsync(string sourceActivityId, CancellationToken cancellationToken) =>
        await database.ServiceRequests.AsNoTracking().Where(request => request.SourceActivityId == sourceActivityId)
            .Select(request => request.Number).SingleOrDefaultAsync(cancellationToken);
}
