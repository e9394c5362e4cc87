using UnionBot.Services.Handoff;

namespace UnionBot.Services.Outbox;

/// <summary>A channel's way to a worker outside a turn.</summary>
public interface IOutboundChannel
{
    /// <summary>True for the one channel that brings messages to this conversation.</summary>
    bool Carries(ConversationKey conversation);

    /// <summary>Delivers once per <paramref name="deduplicationKey"/>, however often it is called; throws when it cannot now.</summary>
    Task SendAsync(ConversationKey conversation, string deduplicationKey, string text, CancellationToken cancellationToken);
}
