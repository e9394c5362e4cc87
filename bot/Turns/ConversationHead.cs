using Microsoft.Bot.Builder;

namespace UnionBot.Bot.Turns;

/// <summary>
/// The fence of a conversation: every commit replaces it under its ETag, so a turn that ran on a state which has moved meanwhile is refused.
/// </summary>
public sealed record ConversationHead : IStoreItem
{
    public string? ETag { get; set; }

    public string? LastActivityId { get; init; }

    /// <summary>Sequence in the conversation log up to which the worker's messages have been processed.</summary>
    public long WorkerSequence { get; init; }
}
