namespace UnionBot.Services.Handoff;

/// <summary>One row of a conversation; <paramref name="Sequence"/> counts 1, 2, 3 … within it without gaps.</summary>
public sealed record LoggedMessage(
    long Sequence, string ActivityId, MessageAuthor Author, string Text, string ActivityJson, DateTime SentAtUtc);
