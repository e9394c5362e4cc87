using static UnionBot.Services.LegalAid.CaseStatus;

namespace UnionBot.Services.LegalAid;

/// <summary>Which status may follow which. Nothing skips to <see cref="Paid"/>: a payment needs a settlement, an award or a judgment.</summary>
public static class CaseTransitions
{
    /// <summary>The statuses that staff may set next, in the order they are offered; empty at the end of a case.</summary>
    public static IReadOnlyList<CaseStatus> From(CaseStatus status) => status switch
    {
        Submitted => [Accepted, NeedMore, Referred, Withdrawn],
        NeedMore => [Accepted, Referred, Withdrawn],
        Accepted => [Approving, Mediating, Filed, NeedMore, Referred, Withdrawn],
        Approving => [Granted, Refused, NeedMore, Withdrawn],
        Granted => [Assigned, Withdrawn],
        Refused => [Approving, Mediating, Referred, Closed, Withdrawn],
        Assigned => [Mediating, Filed, Suing, Withdrawn],
        Mediating => [SettledUnpaid, Filed, Suing, Withdrawn],
        Filed => [CaseAccepted, Mediating, SettledUnpaid, Suing, Withdrawn],
        CaseAccepted => [Hearing, Mediating, SettledUnpaid, Withdrawn],
        Hearing => [Award, Mediating, SettledUnpaid, Withdrawn],
        Award => [Paid, Enforcing, Suing, SettledUnpaid, Closed],
        Suing => [Enforcing, SettledUnpaid, Paid, Closed, Withdrawn],
        Enforcing => [Paid, SettledUnpaid, Closed],
        SettledUnpaid => [Paid, Enforcing, Filed, Suing],
        Paid => [Closed],
        Closed => [],
        Withdrawn => [Submitted],
        Referred => [Accepted, Closed],
    };

    /// <summary>Where the next step is the union's own.</summary>
    internal static readonly IReadOnlyList<CaseStatus> WaitingForStaff = [Submitted, Accepted, Approving, Granted];

    /// <summary>How long a case may wait in the status before it is late; null where others set the pace.</summary>
    public static TimeSpan? Target(CaseStatus status) => status switch
    {
        Submitted => TimeSpan.FromDays(1),
        Accepted => TimeSpan.FromDays(2),
        Approving => TimeSpan.FromDays(7), // Legal Aid Law art. 43: decided within seven days
        Granted => TimeSpan.FromDays(3), // Legal Aid Law art. 43: someone assigned within three days
        Mediating => TimeSpan.FromDays(15), // Labor Dispute Mediation and Arbitration Law art. 10
        _ => null,
    };

    /// <summary>True when nobody at the union has to act any more.</summary>
    public static bool IsDone(CaseStatus status) => status is Closed or Withdrawn or Referred;
}
