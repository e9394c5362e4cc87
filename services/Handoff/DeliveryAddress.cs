namespace UnionBot.Services.Handoff;

/// <summary>Where to deliver, as the channel described it, after which message of the log (exclusive), and why.</summary>
public sealed record DeliveryAddress(
    ConversationKey Conversation, string ReferenceJson, string? Audience, long DeliveredThrough, Guid WatchId);
