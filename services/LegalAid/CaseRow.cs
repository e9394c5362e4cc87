namespace UnionBot.Services.LegalAid;

/// <summary>A case in a list; name and phone are masked.</summary>
public sealed record CaseRow(
    Guid Id, string Number, string FlowId, string? MaskedName, string? MaskedPhone, decimal? AmountYuan, bool Urgent,
    CaseStatus Status, DateTime CreatedAtUtc, DateTime ChangedAtUtc);
