namespace UnionBot.Services.PsychologicalSupport;

/// <summary>One message that raised or renewed an alert.</summary>
public sealed class CrisisSign
{
    private CrisisSign()
    {
    }

    internal CrisisSign(Guid id, RaiseCrisis raise, AlertLevel level, DateTime atUtc)
    {
        Id = id;
        SourceActivityId = raise.SourceActivityId;
        Level = level;
        Kind = raise.Kind;
        Excerpt = raise.Excerpt;
        AtUtc = atUtc;
    }

    public Guid Id { get; private set; }
    public Guid AlertId { get; private set; }
    public string SourceActivityId { get; private set; } = "";
    public AlertLevel Level { get; private set; }
    public string Kind { get; private set; } = "";
    public string Excerpt { get; private set; } = "";
    public DateTime AtUtc { get; private set; }
}
