using System.Collections.Concurrent;
using UnionBot.Services.Handoff;
using UnionBot.Services.Outbox;

namespace UnionBot.Tests.Support;

/// <summary>Keeps what the outbox sends, and fails as often as told before that.</summary>
public sealed class CollectingChannel(int failures = 0) : IOutboundChannel
{
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int left = failures;

    public bool Carries(ConversationKey conversation) => conversation.ChannelId == "directline";

    public ConcurrentQueue<(string Key, string Text)> Sent { get; } = [];

    /// <summary>Ends when the first message has been sent.</summary>
    public Task First => first.Task;

    public Task SendAsync(ConversationKey conversation, string deduplicationKey, string text, CancellationToken cancellationToken)
    {
        if (Interlocked.Decrement(ref left) >= 0)
        {
            throw new TimeoutException("the channel does not answer");
        }

        Sent.Enqueue((deduplicationKey, text));
        first.TrySetResult();
        return Task.CompletedTask;
    }
}
