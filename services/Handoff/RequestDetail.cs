namespace UnionBot.Services.Handoff;

/// <summary>A request in full, for the one who handles it.</summary>
public sealed record RequestDetail(
    Guid Id, string Number, string Service, ConversationKey Conversation, string? Name, string? Phone, string Need,
    DateTime CreatedAtUtc, RequestStatus Status, DateTime? ClosedAtUtc, string? ClosedBy, string? ClosingNote);
