using UnionBot.Services.Handoff;

namespace UnionBot.Services.LegalAid;

/// <summary>One change of status, as shown in the history.</summary>
public sealed record CaseChange(CaseStatus From, CaseStatus To, string Note, string StaffName, DateTime AtUtc);

/// <summary>A case in full, unmasked, for the one who handles it; the history is newest first.</summary>
public sealed record CaseDetail(
    Guid Id, string Number, string FlowId, ConversationKey Conversation, string? WorkerName, string? Phone,
    decimal? AmountYuan, bool Urgent, string? ConsentVersion, IReadOnlyList<CaseFact> Facts, CaseStatus Status,
    DateTime CreatedAtUtc, DateTime ChangedAtUtc, IReadOnlyList<CaseChange> History);
