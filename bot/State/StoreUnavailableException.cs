namespace UnionBot.Bot.State;

/// <summary>The state store cannot be reached or does not answer; the channel answers 503 and its sender tries again.</summary>
public sealed class StoreUnavailableException(string message, Exception inner) : Exception(message, inner);
