namespace UnionBot.Services.Handoff;

/// <summary>What became of closing a request or an alert.</summary>
public enum CloseOutcome
{
    Closed,
    NoteMissing,
    NotFound,
    AlreadyClosed,

    /// <summary>Someone else saved it at the same moment; look again.</summary>
    ChangedMeanwhile,
}
