using UnionBot.Services.Handoff;

namespace UnionBot.Services.PsychologicalSupport;

/// <summary>How grave, in rising order.</summary>
public enum AlertLevel
{
    Ask,
    L2,
    L3,
    L4,
}

public enum AlertStatus
{
    Open,
    Acknowledged,
    Closed,
}

/// <summary>A worker in possible danger. One alert of a conversation is open at a time and gathers every sign.</summary>
public sealed class CrisisAlert
{
    private readonly List<CrisisSign> signs = [];

    private CrisisAlert()
    {
    }

    internal CrisisAlert(Guid id, ConversationKey conversation, DateTime nowUtc)
    {
        Id = id;
        ChannelId = conversation.ChannelId;
        ConversationId = conversation.ConversationId;
        WorkerId = conversation.WorkerId;
        RaisedAtUtc = nowUtc;
        Version = 1;
    }

    public Guid Id { get; private set; }
    public string ChannelId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";
    public AlertLevel Level { get; private set; }
    public AlertStatus Status { get; private set; }
    public DateTime RaisedAtUtc { get; private set; }
    public DateTime ChangedAtUtc { get; private set; }
    public DateTime? AcknowledgedAtUtc { get; private set; }
    public string? AcknowledgedBy { get; private set; }
    public DateTime? ClosedAtUtc { get; private set; }
    public string? ClosedBy { get; private set; }
    public string? ClosingNote { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<CrisisSign> Signs => signs;

    /// <summary>Adds a sign. The level only rises; when it does, the alert asks to be acknowledged again.</summary>
    internal void Add(CrisisSign sign)
    {
        signs.Add(sign);
        if (sign.Level > Level)
        {
            Level = sign.Level;
            Status = AlertStatus.Open;
        }

        ChangedAtUtc = sign.AtUtc;
        Version++;
    }

    internal bool TryAcknowledge(string staffName, DateTime nowUtc)
    {
        if (Status != AlertStatus.Open)
        {
            return false;
        }

        Status = AlertStatus.Acknowledged;
        AcknowledgedBy = staffName;
        AcknowledgedAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        Version++;
        return true;
    }

    internal bool TryClose(string note, string staffName, DateTime nowUtc)
    {
        if (Status == AlertStatus.Closed)
        {
            return false;
        }

        Status = AlertStatus.Closed;
        ClosingNote = note;
        ClosedBy = staffName;
        ClosedAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        Version++;
        return true;
    }
}
