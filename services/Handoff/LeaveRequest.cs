namespace UnionBot.Services.Handoff;

/// <summary>What a worker leaves for staff; <paramref name="Service"/> is a service id or <c>person</c>.</summary>
public sealed record LeaveRequest(
    string SourceActivityId, ConversationKey Conversation, string Service, string? Name, string? Phone, string Need);
