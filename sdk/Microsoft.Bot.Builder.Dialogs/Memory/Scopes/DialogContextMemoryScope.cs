using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"dialogcontext": the ids of the active dialog, its parent, and all on the stacks, to read only.</summary>
public class DialogContextMemoryScope() : MemoryScope(ScopePath.DialogContext, includeInSnapshot: false)
{
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new JObject
        {
            ["stack"] = new JArray(dc.StackIds()),
            ["activeDialog"] = dc.ActiveDialog?.Id,
            ["parent"] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogcontext scope");
}
