namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"turn": values for this turn only.</summary>
public class TurnMemoryScope() : MemoryScope(ScopePath.Turn)
{
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.TurnState.TryGetValue(ScopePath.Turn, out var memory)) return memory;
        memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        dc.Context.TurnState[ScopePath.Turn] = memory;
        return memory;
    }

    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.Context.TurnState[ScopePath.Turn] = memory;
    }
}
