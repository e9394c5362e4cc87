namespace UnionBot.Bot.Turns;

public enum TurnOutcome
{
    Ran,

    /// <summary>The activity id was processed before; the replies of that time stand.</summary>
    Repeated,

    /// <summary>Nothing was committed and the worker was told so.</summary>
    Failed,

    /// <summary>A store does not answer; nothing was committed and the sender should try again.</summary>
    Unavailable,

    /// <summary>Too many messages of this conversation are waiting.</summary>
    Busy,
}

public sealed record TurnResult(TurnOutcome Outcome, IReadOnlyList<string> ReplyIds)
{
    public static TurnResult Of(TurnOutcome outcome) => new(outcome, []);
}
