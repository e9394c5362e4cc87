using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Bot.Desk;

/// <summary>One line of the work list; exactly one of the two is set.</summary>
public sealed record WorkItem(CaseRow? Case, RequestRow? Request)
{
    public DateTime SinceUtc => Case?.ChangedAtUtc ?? Request!.CreatedAtUtc;
}

public sealed class TodayModel(CrisisService crisis, LegalAidService legalAid, RequestService requests) : PageModel
{
    public IReadOnlyList<AlertView> Alerts { get; private set; } = [];

    /// <summary>Urgent cases first, then whoever waits longest.</summary>
    public IReadOnlyList<WorkItem> Work { get; private set; } = [];

    public bool MoreCases { get; private set; }

    public bool MoreRequests { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Alerts = await crisis.ListOpenAsync(cancellationToken);
        var waiting = await legalAid.ListAsync(new(WaitingForStaff: true), 1, cancellationToken);
        var open = await requests.ListAsync(closed: false, 1, cancellationToken);
        (MoreCases, MoreRequests) = (waiting.HasNext, open.HasNext);
        Work = [.. waiting.Rows.Select(row => new WorkItem(row, null))
            .Concat(open.Rows.Select(row => new WorkItem(null, row)))
            .OrderByDescending(item => item.Case is { Urgent: true }).ThenBy(item => item.SinceUtc)];
    }
}
