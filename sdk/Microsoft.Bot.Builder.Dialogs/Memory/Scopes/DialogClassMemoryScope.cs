namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>
/// "dialogclass": the properties of the active dialog if it is a container, else of its parent, to read only.
/// </summary>
public class DialogClassMemoryScope() : MemoryScope(ScopePath.DialogClass, includeInSnapshot: false)
{
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (DialogMemoryScope.ActiveContainer(dc) is { } container) return new ReadOnlyObject(container);
        var id = dc.Parent?.ActiveDialog?.Id ?? dc.ActiveDialog?.Id;
        return new ReadOnlyObject(dc.FindDialog(id));
    }

    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the class scope");
}
