using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace UnionBot.Dialogs.Flows;

[JsonConverter(typeof(StringEnumConverter))]
public enum PendingKind
{
    /// <summary>Asked whether to cancel the flow.</summary>
    Cancel,

    /// <summary>Asked which of two values of a slot holds.</summary>
    Conflict,

    /// <summary>Asked which slot to change; the value is what to change it to, empty when not said yet.</summary>
    Which,

    /// <summary>Asked for consent to keep sensitive slots.</summary>
    Consent,

    /// <summary>Shown the summary.</summary>
    Confirm,
}

/// <summary>A question of the engine's own that stands before the next slot.</summary>
public sealed record FlowPending(PendingKind Kind, string? Slot = null, string? Value = null);
