namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user's answer.</summary>
    Waiting,

    /// <summary>The last dialog ended and the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled and the stack is empty.</summary>
    Cancelled,

    /// <summary>A dialog ended, but the turn is over before its parent goes on.</summary>
    CompleteAndWait,
}
