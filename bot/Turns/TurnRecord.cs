namespace UnionBot.Bot.Turns;

/// <summary>What a committed turn answered; <paramref name="RepliesJson"/> is an array of activities.</summary>
public sealed record TurnRecord(string ActivityId, string RepliesJson);
