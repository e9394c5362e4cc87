namespace UnionBot.Services.PsychologicalSupport;

public enum AcknowledgeOutcome
{
    Acknowledged,
    NotFound,
    AlreadyTaken,

    /// <summary>The worker wrote again or someone else acted at the same moment; look again.</summary>
    ChangedMeanwhile,
}
