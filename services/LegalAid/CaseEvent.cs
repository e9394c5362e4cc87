namespace UnionBot.Services.LegalAid;

/// <summary>One change of a case's status: who, when, why.</summary>
public sealed class CaseEvent
{
    private CaseEvent()
    {
    }

    internal CaseEvent(Guid id, int order, CaseStatus from, CaseStatus to, string note, string staffName, DateTime atUtc)
    {
        Id = id;
        Order = order;
        FromStatus = from;
        ToStatus = to;
        Note = note;
        StaffName = staffName;
        AtUtc = atUtc;
    }

    public Guid Id { get; private set; }
    public Guid CaseId { get; private set; }

    /// <summary>Counts the changes of the case: 1, 2, 3 …</summary>
    public int Order { get; private set; }

    public CaseStatus FromStatus { get; private set; }
    public CaseStatus ToStatus { get; private set; }
    public string Note { get; private set; } = "";
    public string StaffName { get; private set; } = "";
    public DateTime AtUtc { get; private set; }
}
