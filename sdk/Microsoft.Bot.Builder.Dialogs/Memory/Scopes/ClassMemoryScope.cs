namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"class": the properties of the active dialog, to read only.</summary>
public class ClassMemoryScope() : MemoryScope(ScopePath.Class, includeInSnapshot: false)
{
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
        return dialog == null ? null : new ReadOnlyObject(dialog);
    }

    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the class scope");
}
