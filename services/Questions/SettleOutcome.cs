namespace UnionBot.Services.Questions;

/// <summary>What became of naming an article for a question, or of dismissing it.</summary>
public enum SettleOutcome
{
    Settled,

    /// <summary>No article, or no reason, was given.</summary>
    NothingGiven,
    NotFound,
    AlreadySettled,

    /// <summary>Someone else saved it at the same moment; look again.</summary>
    ChangedMeanwhile,
}
