using UnionBot.Services.Handoff;

namespace UnionBot.Services.Outbox;

public enum OutboxState
{
    Pending,
    Sent,

    /// <summary>Given up after many attempts; a person has to look.</summary>
    Dead,
}

/// <summary>A message that the bot sends by itself. The deduplication key is unique and goes to the channel as the activity's id.</summary>
public sealed class OutboxMessage
{
    private const int MostAttempts = 12;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    private OutboxMessage()
    {
    }

    public OutboxMessage(ConversationKey conversation, string deduplicationKey, string text, DateTimeOffset due)
    {
        Id = Guid.CreateVersion7(due);
        ChannelId = conversation.ChannelId;
        ConversationId = conversation.ConversationId;
        WorkerId = conversation.WorkerId;
        DeduplicationKey = deduplicationKey;
        Text = text;
        DueAtUtc = due.UtcDateTime;
    }

    public Guid Id { get; private set; }
    public string ChannelId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";
    public string DeduplicationKey { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>Not sent before; moves forward with every failed attempt.</summary>
    public DateTime DueAtUtc { get; private set; }

    public OutboxState State { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>Type of the last failure, never its message: that may hold a worker's words.</summary>
    public string? LastError { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    /// <summary>The process that is sending it, until <see cref="LeasedUntilUtc"/>.</summary>
    public Guid? LeaseId { get; private set; }

    public DateTime? LeasedUntilUtc { get; private set; }

    internal ConversationKey Conversation => new(ChannelId, ConversationId, WorkerId);

    internal void MarkSent(DateTime nowUtc)
    {
        State = OutboxState.Sent;
        SentAtUtc = nowUtc;
        LeasedUntilUtc = null;
    }

    /// <summary>Waits 2, 4, 8 … seconds, at most an hour, and is given up after the twelfth attempt.</summary>
    internal void MarkFailed(string error, DateTime nowUtc)
    {
        Attempts++;
        LastError = error;
        LeasedUntilUtc = null;
        State = Attempts >= MostAttempts ? OutboxState.Dead : OutboxState.Pending;
        var delay = TimeSpan.FromSeconds(Math.Pow(2, Attempts));
        DueAtUtc = nowUtc + (delay < LongestDelay ? delay : LongestDelay);
    }
}
