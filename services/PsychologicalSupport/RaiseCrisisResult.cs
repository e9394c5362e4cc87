namespace UnionBot.Services.PsychologicalSupport;

public enum RaiseCrisisOutcome
{
    /// <summary>A new alert stands on the desk.</summary>
    Raised,

    /// <summary>The conversation's open alert has one more sign; its level may have risen.</summary>
    Added,

    /// <summary>This activity was recorded before.</summary>
    AlreadyRaised,
}

public sealed record RaiseCrisisResult(RaiseCrisisOutcome Outcome, Guid AlertId);
