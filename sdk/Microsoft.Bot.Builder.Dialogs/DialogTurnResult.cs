namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The outcome of a dialog's turn; the result is what the last dialog ended with, or null.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    public object Result { get; set; } = result;

    /// <summary>Whether a dialog ended its parent together with itself.</summary>
    public bool ParentEnded { get; set; }
}
