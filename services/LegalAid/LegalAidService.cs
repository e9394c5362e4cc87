using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.LegalAid;

/// <summary>Legal-aid cases: opened by the conversation, worked on by staff, followed by the worker.</summary>
public sealed class LegalAidService(
    UnionDbContext database, NumberSeries numbers, CaseNotice notice, Signals signals, TimeProvider clock)
{
    private const int MostCasesOfAConversation = 20;

    /// <summary>Records the case once per activity; a rerun gets the case of the first time.</summary>
    public async Task<OpenCaseResult> OpenCaseAsync(OpenCase request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.SourceActivityId, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        var now = clock.GetUtcNow();
        var number = await numbers.NextAsync("WQ", cancellationToken);
        var opened = new LegalCase(Guid.CreateVersion7(now), number, request, now.UtcDateTime);
        database.Add(opened);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // the same activity was recorded by another process in between
            database.ChangeTracker.Clear();
            return (await FindAsync(request.SourceActivityId, cancellationToken))!;
        }

        signals.Desk.Raise();
        return new(OpenCaseOutcome.Opened, opened.Id, number);
    }

    /// <summary>One page, urgent first, then waiting longest; pages count from 1.</summary>
    public async Task<Page<CaseRow>> ListAsync(CaseFilter filter, int page, CancellationToken cancellationToken)
    {
        var found = await Matching(filter)
            .OrderByDescending(legalCase => legalCase.Urgent).ThenBy(legalCase => legalCase.ChangedAtUtc)
            .TakePageAsync(page, cancellationToken);
        return found.Select(ToRow);
    }

    /// <summary>One case in full, or null.</summary>
    public async Task<CaseDetail?> GetAsync(Guid caseId, CancellationToken cancellationToken) =>
        await database.LegalCases.AsNoTracking().Include(legalCase => legalCase.Events)
            .SingleOrDefaultAsync(legalCase => legalCase.Id == caseId, cancellationToken) is { } found
            ? ToDetail(found)
            : null;

    /// <summary>Moves the case, keeps who did it and why, and sends the worker the note; all of it in one transaction.</summary>
    public async Task<ChangeStatusOutcome> ChangeStatusAsync(
        Guid caseId, CaseStatus to, string note, string staffName, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            return ChangeStatusOutcome.NoteMissing;
        }

        var found = await database.LegalCases.SingleOrDefaultAsync(legalCase => legalCase.Id == caseId, cancellationToken);
        if (found is null)
        {
            return ChangeStatusOutcome.NotFound;
        }

        var now = clock.GetUtcNow();
        if (!found.TryChangeStatus(to, note.Trim(), staffName, now))
        {
            return ChangeStatusOutcome.NotAllowed;
        }

        var text = notice.Changed(to, found.Number, note.Trim(), staffName);
        database.Add(new OutboxMessage(found.Conversation, $"case:{found.Id:N}:{found.Version}", text, now));
        if (!await database.TrySaveAsync(signals.Desk, cancellationToken))
        {
            return ChangeStatusOutcome.ChangedMeanwhile;
        }

        signals.Outbox.Raise();
        return ChangeStatusOutcome.Changed;
    }

    /// <summary>The worker's cases in this conversation, last changed first.</summary>
    public async Task<IReadOnlyList<CaseProgress>> ProgressAsync(string conversationId, CancellationToken cancellationToken)
    {
        var cases = await database.LegalCases.AsNoTracking().Include(legalCase => legalCase.Events)
            .Where(legalCase => legalCase.ConversationId == conversationId)
            .OrderByDescending(legalCase => legalCase.ChangedAtUtc).Take(MostCasesOfAConversation)
            .ToListAsync(cancellationToken);
        return [.. cases.Select(found => new CaseProgress(
            found.Number, found.Status, found.Events.MaxBy(change => change.Order)?.Note, found.ChangedAtUtc))];
    }

    private IQueryable<LegalCase> Matching(CaseFilter filter)
    {
        var cases = database.LegalCases.AsNoTracking();
        if (filter.UrgentOnly)
        {
            cases = cases.Where(legalCase => legalCase.Urgent);
        }

        if (filter.Number is { } number)
        {
            cases = cases.Where(legalCase => legalCase.Number.Contains(number));
        }

        return filter switch
        {
            { WaitingForStaff: true } => cases.Where(legalCase => CaseTransitions.WaitingForStaff.Contains(legalCase.Status)),
            { Status: { } status } => cases.Where(legalCase => legalCase.Status == status),
            { Number: not null } => cases,
            _ => cases.Where(legalCase => !legalCase.Done),
        };
    }

    private async Task<OpenCaseResult?> FindAsync(string sourceActivityId, CancellationToken cancellationToken) =>
        await database.LegalCases.AsNoTracking().Where(legalCase => legalCase.SourceActivityId == sourceActivityId)
            .Select(legalCase => new OpenCaseResult(OpenCaseOutcome.AlreadyOpened, legalCase.Id, legalCase.Number))
            .SingleOrDefaultAsync(cancellationToken);

    private static CaseRow ToRow(LegalCase found) => new(
        found.Id, found.Number, found.FlowId, Mask.Name(found.WorkerName), Mask.Phone(found.Phone), Yuan(found.AmountFen),
        found.Urgent, found.Status, found.CreatedAtUtc, found.ChangedAtUtc);

    private static CaseDetail ToDetail(LegalCase found) => new(
        found.Id, found.Number, found.FlowId, found.Conversation, found.WorkerName, found.Phone, Yuan(found.AmountFen),
        found.Urgent, found.ConsentVersion, found.Facts, found.Status, found.CreatedAtUtc, found.ChangedAtUtc,
        [.. found.Events.OrderByDescending(change => change.Order).Select(change =>
            new CaseChange(change.FromStatus, change.ToStatus, change.Note, change.StaffName, change.AtUtc))]);

    private static decimal? Yuan(long? fen) => fen / 100m;
}
