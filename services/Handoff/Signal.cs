namespace UnionBot.Services.Handoff;

/// <summary>A wake-up call for any number of waiters.</summary>
public sealed class Signal
{
    private TaskCompletionSource next = NewSource();

    /// <summary>Ends at the next <see cref="Raise"/>. Take it before reading the data, await it after: then no change is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, NewSource()).TrySetResult();

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
