namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A named root of memory, as seen from a dialog context.</summary>
public abstract class MemoryScope
{
    /// <param name="name">What paths into the scope begin with.</param>
    /// <param name="includeInSnapshot">Whether the scope may be logged.</param>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    public string Name { get; set; }

    public bool IncludeInSnapshot { get; set; }

    /// <summary>The memory itself, null when the scope has none here.</summary>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Replaces the memory; throws NotSupportedException where it is read only.</summary>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Reads what is kept between turns; does nothing unless overridden.</summary>
    public virtual Task LoadAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Writes what is kept between turns; does nothing unless overridden.</summary>
    public virtual Task SaveChangesAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Deletes what is kept between turns; does nothing unless overridden.</summary>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;
}
