using UnionBot.Services.Handoff;

namespace UnionBot.Services.LegalAid;

/// <summary>A legal-aid case and its way through the statuses.</summary>
public sealed class LegalCase
{
    private readonly List<CaseEvent> events = [];

    private LegalCase()
    {
    }

    internal LegalCase(Guid id, string number, OpenCase opened, DateTime nowUtc)
    {
        Id = id;
        Number = number;
        SourceActivityId = opened.SourceActivityId;
        ChannelId = opened.Conversation.ChannelId;
        ConversationId = opened.Conversation.ConversationId;
        WorkerId = opened.Conversation.WorkerId;
        FlowId = opened.FlowId;
        WorkerName = opened.WorkerName;
        Phone = opened.Phone;
        AmountFen = opened.AmountYuan is { } yuan ? (long)decimal.Round(yuan * 100, MidpointRounding.AwayFromZero) : null;
        Urgent = opened.Urgent;
        ConsentVersion = opened.ConsentVersion;
        Facts = opened.Facts;
        CreatedAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        Version = 1;
    }

    public Guid Id { get; private set; }
    public string Number { get; private set; } = "";
    public string SourceActivityId { get; private set; } = "";
    public string ChannelId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";
    public string FlowId { get; private set; } = "";
    public string? WorkerName { get; private set; }
    public string? Phone { get; private set; }
    public long? AmountFen { get; private set; }
    public bool Urgent { get; private set; }
    public string? ConsentVersion { get; private set; }
    public IReadOnlyList<CaseFact> Facts { get; private set; } = [];
    public CaseStatus Status { get; private set; }

    /// <summary>True when nobody at the union has to act any more; lists leave such cases out.</summary>
    public bool Done { get; private set; }

    public DateTime CreatedAtUtc { get; private set; }

    /// <summary>When the status last changed; since then the case waits.</summary>
    public DateTime ChangedAtUtc { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<CaseEvent> Events => events;

    internal ConversationKey Conversation => new(ChannelId, ConversationId, WorkerId);

    /// <summary>Moves the case and writes its history; false and nothing changed when the status does not lead there.</summary>
    internal bool TryChangeStatus(CaseStatus to, string note, string staffName, DateTimeOffset now)
    {
        if (!CaseTransitions.From(Status).Contains(to))
        {
            return false;
        }

        // the version counts the changes, so it numbers them too
        events.Add(new(Guid.CreateVersion7(now), Version, Status, to, note, staffName, now.UtcDateTime));
        Status = to;
        Done = CaseTransitions.IsDone(to);
        ChangedAtUtc = now.UtcDateTime;
        Version++;
        return true;
    }
}
