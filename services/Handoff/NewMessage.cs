namespace UnionBot.Services.Handoff;

/// <summary>A message to append; <paramref name="ActivityId"/> is unique in its conversation and makes appending idempotent.</summary>
public sealed record NewMessage(string ActivityId, MessageAuthor Author, string Text, string ActivityJson);
