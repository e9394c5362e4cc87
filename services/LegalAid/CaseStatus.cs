namespace UnionBot.Services.LegalAid;

/// <summary>Where a legal-aid case stands, in the usual order of its life.</summary>
public enum CaseStatus
{
    Submitted,
    NeedMore,
    Accepted,
    Approving,
    Granted,
    Refused,
    Assigned,
    Mediating,
    Filed,
    CaseAccepted,
    Hearing,
    Award,
    Suing,
    Enforcing,
    SettledUnpaid,
    Paid,
    Closed,
    Withdrawn,
    Referred,
}
