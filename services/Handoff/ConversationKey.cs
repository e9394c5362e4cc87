namespace UnionBot.Services.Handoff;

/// <summary>Where a conversation is held and with whom; enough to send the worker a message later.</summary>
public sealed record ConversationKey(string ChannelId, string ConversationId, string WorkerId);
