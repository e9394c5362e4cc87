using UnionBot.Services.Handoff;

namespace UnionBot.Services.LegalAid;

/// <summary>What the worker confirmed. Null means that it was not asked or not answered; the activity id makes opening idempotent.</summary>
public sealed record OpenCase(
    string SourceActivityId, ConversationKey Conversation, string FlowId, string? WorkerName, string? Phone,
    decimal? AmountYuan, bool Urgent, string? ConsentVersion, IReadOnlyList<CaseFact> Facts);
