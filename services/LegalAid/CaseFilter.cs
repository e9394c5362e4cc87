namespace UnionBot.Services.LegalAid;

/// <summary>
/// Which cases to list. Null status: every status that is not done; a number is searched in all of them.
/// <paramref name="WaitingForStaff"/>: only those in which the union has the next step.
/// </summary>
public sealed record CaseFilter(
    CaseStatus? Status = null, bool UrgentOnly = false, string? Number = null, bool WaitingForStaff = false);
