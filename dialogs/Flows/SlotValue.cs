using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace UnionBot.Dialogs.Flows;

[JsonConverter(typeof(StringEnumConverter))]
public enum SlotStatus
{
    Answered,
    Unknown,
    Skipped,
    Refused,
}

/// <summary>What is known of a slot; <paramref name="Open"/> while the worker may still add to a list of choices.</summary>
public sealed record SlotValue(string Value, SlotStatus Status = SlotStatus.Answered, bool Open = false)
{
    public static readonly SlotValue Unknown = new("", SlotStatus.Unknown);
    public static readonly SlotValue Skipped = new("", SlotStatus.Skipped);
    public static readonly SlotValue Refused = new("", SlotStatus.Refused);

    /// <summary>The value a condition compares with: the answer, or <c>unknown</c>, <c>skipped</c>, <c>refused</c>.</summary>
    [JsonIgnore]
    public string ForConditions => Status switch
    {
        SlotStatus.Answered => Value,
        SlotStatus.Unknown => "unknown",
        SlotStatus.Skipped => "skipped",
        SlotStatus.Refused => "refused",
    };
}
