namespace UnionBot.Services.Handoff;

/// <summary>Wakes waiting loops of this process at once; other processes notice by their next poll.</summary>
public sealed class Signals
{
    /// <summary>Raised when a message to a worker has become due.</summary>
    public Signal Outbox { get; } = new();

    /// <summary>Raised when a message waits for delivery by another service.</summary>
    public Signal Deliveries { get; } = new();

    /// <summary>Raised when something that staff see has changed.</summary>
    public Signal Desk { get; } = new();
}
