namespace UnionBot.Services.Questions;

/// <summary>What became of recording a question.</summary>
public enum RecordOutcome
{
    /// <summary>It is new on the list.</summary>
    Added,

    /// <summary>It was there already and was counted.</summary>
    Counted,

    /// <summary>This very message was recorded before.</summary>
    AlreadyRecorded,
}
