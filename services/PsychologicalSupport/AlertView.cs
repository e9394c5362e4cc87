using UnionBot.Services.Handoff;

namespace UnionBot.Services.PsychologicalSupport;

/// <summary>What the worker wrote that raised the alert.</summary>
public sealed record AlertSign(AlertLevel Level, string Kind, string Excerpt, DateTime AtUtc);

/// <summary>An alert as the desk shows it; signs are newest first.</summary>
public sealed record AlertView(
    Guid Id, ConversationKey Conversation, AlertLevel Level, AlertStatus Status, DateTime RaisedAtUtc, string? AcknowledgedBy,
    DateTime? AcknowledgedAtUtc, string? ClosedBy, DateTime? ClosedAtUtc, string? ClosingNote, IReadOnlyList<AlertSign> Signs);
