using UnionBot.Services.Handoff;

namespace UnionBot.Services.PsychologicalSupport;

/// <summary>A sign of danger in one message; <paramref name="Level"/> is the name of an <see cref="AlertLevel"/>.</summary>
public sealed record RaiseCrisis(
    string SourceActivityId, ConversationKey Conversation, string Level, string Kind, string Excerpt);
