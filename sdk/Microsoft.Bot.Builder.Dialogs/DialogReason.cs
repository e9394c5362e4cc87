namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method was called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
