namespace UnionBot.Services.Handoff;

/// <summary>How to reach a conversation that another service carries, and how far its messages have been delivered there.</summary>
public sealed class ConversationAddress
{
    private const int MostAttempts = 12;

    private ConversationAddress()
    {
    }

    internal ConversationAddress(ConversationKey conversation)
    {
        ConversationId = conversation.ConversationId;
        ChannelId = conversation.ChannelId;
        WorkerId = conversation.WorkerId;
    }

    public string ConversationId { get; private set; } = "";
    public string ChannelId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";

    /// <summary>The channel's own description of the conversation, as it last gave it; encrypted at rest.</summary>
    public string ReferenceJson { get; private set; } = "";

    /// <summary>For whom a token is asked to deliver; null for the channel's usual one.</summary>
    public string? Audience { get; private set; }

    /// <summary>Sequence of the last message of the log that the channel has taken; 0 when none.</summary>
    public long DeliveredThrough { get; private set; }

    /// <summary>When somebody should look whether messages are left; null when there are none.</summary>
    public DateTime? LookAtUtc { get; private set; }

    /// <summary>Failed deliveries since the last one that went through.</summary>
    public int Attempts { get; private set; }

    internal ConversationKey Conversation => new(ChannelId, ConversationId, WorkerId);

    internal DeliveryAddress ToDelivery() => new(Conversation, ReferenceJson, Audience, DeliveredThrough);

    internal void Update(string workerId, string referenceJson, string? audience, DateTime lookAtUtc)
    {
        (WorkerId, ReferenceJson, Audience) = (workerId, referenceJson, audience);
        LookAtUtc = lookAtUtc;
    }

    internal void MarkDelivered(long through) => DeliveredThrough = Math.Max(DeliveredThrough, through);

    internal void MarkSettled() => (LookAtUtc, Attempts) = (null, 0);

    /// <summary>Looked at again in 2, 4, 8 … seconds; after the twelfth failure, more than an hour, only when the worker writes again.</summary>
    internal void MarkFailed(DateTime nowUtc)
    {
        Attempts++;
        LookAtUtc = Attempts < MostAttempts ? nowUtc + TimeSpan.FromSeconds(Math.Pow(2, Attempts)) : null;
    }
}
