namespace UnionBot.Services.Handoff;

/// <summary>
/// How to reach a conversation that another service carries, and how far its messages have been delivered there.
/// Changed only by <see cref="ConversationAddresses"/>, one statement each: several processes deliver.
/// </summary>
public sealed class ConversationAddress
{
    private ConversationAddress()
    {
    }

    internal ConversationAddress(ConversationKey conversation, string referenceJson, string? audience, Guid watchId, DateTime lookAtUtc)
    {
        ConversationId = conversation.ConversationId;
        ChannelId = conversation.ChannelId;
        WorkerId = conversation.WorkerId;
        ReferenceJson = referenceJson;
        Audience = audience;
        WatchId = watchId;
        LookAtUtc = lookAtUtc;
        WatchedUntilUtc = lookAtUtc;
    }

    public string ConversationId { get; private set; } = "";
    public string ChannelId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";

    /// <summary>The channel's own description of the conversation, as it last gave it; encrypted at rest.</summary>
    public string ReferenceJson { get; private set; } = "";

    /// <summary>For whom a token is asked to deliver; null for the channel's usual one.</summary>
    public string? Audience { get; private set; }

    /// <summary>Sequence of the last message of the log that the channel has taken; 0 when none. Never moves back.</summary>
    public long DeliveredThrough { get; private set; }

    /// <summary>Names the last reason to look; who has dealt with an earlier one must not end it.</summary>
    public Guid WatchId { get; private set; }

    /// <summary>When somebody should look whether messages are left; null when there are none, or when the channel was given up.</summary>
    public DateTime? LookAtUtc { get; private set; }

    /// <summary>Until then a turn may be under way somewhere: looking is not over before, whatever a delivery has found.</summary>
    public DateTime WatchedUntilUtc { get; private set; }

    /// <summary>Failed deliveries since the worker last wrote or a message last went through.</summary>
    public int Attempts { get; private set; }

    /// <summary>The delivery that is under way, until <see cref="LeasedUntilUtc"/>.</summary>
    public Guid? LeaseId { get; private set; }

    public DateTime? LeasedUntilUtc { get; private set; }

    internal ConversationKey Conversation => new(ChannelId, ConversationId, WorkerId);

    internal DeliveryAddress ToDelivery() => new(Conversation, ReferenceJson, Audience, DeliveredThrough, WatchId);
}
