namespace UnionBot.Dialogs.Flows;

/// <summary>An answer as read for one slot; <paramref name="Invalid"/> when it breaks the slot's bounds.</summary>
public sealed record SlotReading(string Value, bool Invalid = false);
