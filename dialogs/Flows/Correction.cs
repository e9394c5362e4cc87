using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>What a worker wants changed: new values, or a slot to ask again, or neither when it cannot be told which.</summary>
/// <param name="Changes">Slots with their new stored values.</param>
/// <param name="Edit">The slot named without a new value.</param>
/// <param name="NewText">What to change to, when only the slot is unclear; empty when nothing was said.</param>
public sealed record Correction(
    IReadOnlyList<(SlotDefinition Slot, string Value)> Changes, SlotDefinition? Edit = null, string NewText = "");
