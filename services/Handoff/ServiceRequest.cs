namespace UnionBot.Services.Handoff;

public enum RequestStatus
{
    Open,
    Closed,
}

/// <summary>A need that a worker left for a person.</summary>
public sealed class ServiceRequest
{
    private ServiceRequest()
    {
    }

    internal ServiceRequest(Guid id, string number, LeaveRequest request, DateTime nowUtc)
    {
        Id = id;
        Number = number;
        SourceActivityId = request.SourceActivityId;
        ChannelId = request.Conversation.ChannelId;
        ConversationId = request.Conversation.ConversationId;
        WorkerId = request.Conversation.WorkerId;
        Service = request.Service;
        Name = request.Name;
        Phone = request.Phone;
        Need = request.Need;
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
    public string Service { get; private set; } = "";
    public string? Name { get; private set; }
    public string? Phone { get; private set; }
    public string Need { get; private set; } = "";
    public RequestStatus Status { get; private set; }
    public DateTime CreatedAtUtc { get; private set; }
    public DateTime ChangedAtUtc { get; private set; }
    public DateTime? ClosedAtUtc { get; private set; }
    public string? ClosedBy { get; private set; }
    public string? ClosingNote { get; private set; }
    public int Version { get; private set; }

    internal bool TryClose(string note, string staffName, DateTime nowUtc)
    {
        if (Status == RequestStatus.Closed)
        {
            return false;
        }

        Status = RequestStatus.Closed;
        ClosingNote = note;
        ClosedBy = staffName;
        ClosedAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        Version++;
        return true;
    }

    internal RequestRow ToRow() =>
        new(Id, Number, Service, Mask.Name(Name), Mask.Phone(Phone), CreatedAtUtc, Status);

    internal RequestDetail ToDetail() =>
        new(Id, Number, Service, new(ChannelId, ConversationId, WorkerId), Name, Phone, Need,
            CreatedAtUtc, Status, ClosedAtUtc, ClosedBy, ClosingNote);
}
