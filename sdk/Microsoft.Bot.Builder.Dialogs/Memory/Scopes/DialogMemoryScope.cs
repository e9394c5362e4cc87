namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"dialog": the state of the active dialog if it is a container, else of its parent.</summary>
public class DialogMemoryScope() : MemoryScope(ScopePath.Dialog)
{
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return ActiveContainer(dc) != null
            ? dc.ActiveDialog.State
            : dc.Parent?.ActiveDialog?.State ?? dc.ActiveDialog?.State;
    }

    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var instance = ActiveContainer(dc) != null ? dc.ActiveDialog : dc.Parent?.ActiveDialog ?? dc.ActiveDialog;
        if (instance == null)
        {
            throw new InvalidOperationException(
                "Cannot set DialogMemoryScope. There is no active dialog dialog or parent dialog in the context");
        }

        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }

    /// <summary>The active dialog if it is a container that memory binds to, else null.</summary>
    internal static DialogContainer ActiveContainer(DialogContext dc) =>
        dc.ActiveDialog != null
        && dc.FindDialog(dc.ActiveDialog.Id) is DialogContainer { IgnoreMemoryScopeBinding: false } container
            ? container
            : null;
}
