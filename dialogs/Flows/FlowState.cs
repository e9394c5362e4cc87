using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>A running flow as it is stored: slot keys and answers, never step numbers, so that a release strands nobody.</summary>
public sealed class FlowState
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DefaultValueHandling = DefaultValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    });

    public int Version { get; set; }

    /// <summary>Answers by slot key, in the order they were given.</summary>
    public Dictionary<string, SlotValue> Slots { get; init; } = [];

    /// <summary>Slots in the order they were asked and answered, for going back.</summary>
    public List<string> Asked { get; init; } = [];

    public string? Asking { get; set; }

    /// <summary>Whether the slot asked has a value already, which is kept until a new one is given.</summary>
    public bool Editing { get; set; }

    /// <summary>Misunderstandings of the question asked.</summary>
    public int Misses { get; set; }

    public FlowPending? Pending { get; set; }

    public bool Paused { get; set; }

    public bool SkipDetails { get; set; }

    /// <summary>Version of the consent text agreed to; "no" when refused; null when not asked yet.</summary>
    public string? Consent { get; set; }

    /// <summary>Urgent signs already answered.</summary>
    public List<string> Signs { get; init; } = [];

    public int Photos { get; set; }

    public DateTime LastTurnUtc { get; set; }

    /// <summary>Whether the state came from an older version of the form in this turn.</summary>
    [JsonIgnore]
    public bool Upgraded { get; private set; }

    public JObject ToJson() => JObject.FromObject(this, Json);

    /// <summary>Reads a stored state; answers of renamed slots are moved, those of dropped slots and options forgotten.</summary>
    public static FlowState From(JObject json, FormDefinition form)
    {
        var state = json.ToObject<FlowState>(Json)!;
        if (state.Version == form.Version)
            return state;
        var known = state.Slots.ToList();
        state.Slots.Clear();
        foreach (var (key, value) in known)
        {
            var slot = form.Slots.FirstOrDefault(slot => slot.Key == key || slot.Was.Contains(key));
            if (slot is not null && StillFits(slot, value))
                state.Slots[slot.Key] = value;
        }
        state.Asked.RemoveAll(key => !state.Slots.ContainsKey(key));
        state.Asking = null;
        state.Pending = null;
        state.Editing = false;
        state.Misses = 0;
        state.Version = form.Version;
        state.Upgraded = true;
        return state;
    }

    private static bool StillFits(SlotDefinition slot, SlotValue value) =>
        value.Status != SlotStatus.Answered
        || slot.Options.Count == 0
        || value.Value.Split(',').All(key => slot.Options.Any(option => option.Key == key));
}
