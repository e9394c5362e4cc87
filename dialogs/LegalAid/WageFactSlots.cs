using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Nlu;

namespace UnionBot.Dialogs.LegalAid;

/// <summary>Puts the facts of a wage story into the slots that name them.</summary>
public static class WageFactSlots
{
    /// <summary>Slot key and stored value of each fact that a slot of the form takes.</summary>
    public static IEnumerable<(string Key, string Value)> Read(FormDefinition form, IReadOnlyList<WageFact> facts) =>
        from fact in facts
        from slot in form.Slots
        where (slot.Fact ?? slot.Key) == fact.Key && Fits(slot, fact.Value)
        select (slot.Key, fact.Value);

    private static bool Fits(SlotDefinition slot, string value) =>
        slot.Options.Count == 0 || value.Split(',').All(key => slot.Options.Any(option => option.Key == key));
}
