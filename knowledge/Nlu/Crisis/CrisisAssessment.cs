namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Result of the screen for one message; a level is only ever raised by callers, never lowered.</summary>
/// <param name="Level">The highest level any sign gives.</param>
/// <param name="Kind">Kind of that sign in snake_case, for example <c>wage_threat</c>; empty when there is none.</param>
/// <param name="ReplyKey">Key of the fixed reply in the reply book; null when there is no sign.</param>
public sealed record CrisisAssessment(CrisisLevel Level, string Kind, string? ReplyKey)
{
    /// <summary>No sign at all.</summary>
    public static CrisisAssessment None { get; } = new(CrisisLevel.None, "", null);

    /// <summary>Whether the crisis path must open: L2 or above.</summary>
    public bool IsCrisis => Level >= CrisisLevel.L2;
}
