namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A bot state of the turn state, which it must have been put in.</summary>
public class BotStateMemoryScope<T>(string name) : MemoryScope(name, includeInSnapshot: true)
    where T : BotState
{
    public override object GetMemory(DialogContext dialogContext)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        return State(dialogContext)?.GetCachedState(dialogContext.Context)?.State;
    }

    public override void SetMemory(DialogContext dialogContext, object memory)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (State(dialogContext) == null) throw new ArgumentException($"{typeof(T).Name} is not available.");
        throw new NotSupportedException("You cannot replace the root BotState object");
    }

    public override Task LoadAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        State(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    public override Task SaveChangesAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        State(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    private static T State(DialogContext dialogContext) => dialogContext.Context.TurnState.Get<T>();
}
