namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that hand a conversation to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>From the bot: somebody should take over.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>To the bot: how far the handoff is.</summary>
    public const string HandoffStatus = "handoff.status";
}
