namespace UnionBot.Services.Handoff;

/// <summary>Where to deliver, as the channel described it, and after which message of the log (exclusive).</summary>
public sealed record DeliveryAddress(ConversationKey Conversation, string ReferenceJson, string? Audience, long DeliveredThrough);
