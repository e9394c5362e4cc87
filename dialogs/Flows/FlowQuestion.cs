using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>Builds the question a turn ends with: for a slot, for consent, or one of the engine's own.</summary>
public static class FlowQuestion
{
    // the third misunderstanding offers a person; after that the easier words stand, with the person among the buttons
    private const int StuckAfter = 3;

    public static IMessageActivity ForSlot(FlowTurn turn, SlotDefinition slot)
    {
        var (step, total) = turn.Progress(slot);
        if (turn.State.Misses == StuckAfter)
            return WithButtons(turn, turn.Reply("flow.stuck"), ["skip", "person", "pause"]);
        if (turn.State.Slots.TryGetValue(slot.Key, out var value) && value.Open)
            return WithChoices(turn, turn.Reply("flow.more"), OpenChoices(turn, slot, value), []);
        var question = turn.State.Misses switch
        {
            0 => slot.Question,
            1 => slot.Example,
            _ => slot.Easier,
        };
        var text = turn.Retry ?? turn.Reply("flow.question", new { question, step, total });
        return WithChoices(turn, text, [.. slot.Options.Select(option => option.Label)], WaysOut(turn, slot));
    }

    public static IMessageActivity ForConsent(FlowTurn turn) =>
        WithButtons(turn, turn.Reply(turn.Form.Consent), ["consent-yes", "consent-no", "person"]);

    public static IMessageActivity ForCancel(FlowTurn turn) => WithButtons(
        turn, turn.Reply("flow.cancel-ask", new { title = turn.Form.Title }), ["cancel-no", "cancel-pause", "cancel-yes"]);

    public static IMessageActivity ForConflict(FlowTurn turn, SlotDefinition slot, string newValue)
    {
        var (old, other) = (turn.Show(slot), turn.Display.Show(slot, new SlotValue(newValue)));
        return WithChoices(
            turn,
            turn.Reply("flow.conflict", new { label = slot.Label, old, @new = other }),
            [turn.Reply("flow.button.conflict-new", new { value = other }), turn.Reply("flow.button.conflict-old", new { value = old })],
            []);
    }

    public static IMessageActivity ForWhich(FlowTurn turn) => WithChoices(
        turn, turn.Reply("flow.which"), [.. Changeable(turn).Take(4).Select(slot => slot.Label)], ["all-right"]);

    /// <summary>The slots a worker can change, latest answer first.</summary>
    public static IEnumerable<SlotDefinition> Changeable(FlowTurn turn) =>
        turn.State.Slots.Keys.Reverse().Select(turn.Form.Slot).OfType<SlotDefinition>();

    private static List<string> OpenChoices(FlowTurn turn, SlotDefinition slot, SlotValue value)
    {
        var chosen = value.Value.Split(',');
        var left = slot.Options.Where(option => !chosen.Contains(option.Key) && option.Key != "none");
        return [.. left.Select(option => option.Label), turn.Reply("flow.button.no-more")];
    }

    private static List<string> WaysOut(FlowTurn turn, SlotDefinition slot) =>
        [slot.Sensitive ? "refuse" : "unknown", slot.Detail && turn.State.Misses <= StuckAfter ? "skip-rest" : "person"];

    private static IMessageActivity WithButtons(FlowTurn turn, string text, IReadOnlyList<string> buttons) =>
        WithChoices(turn, text, [], buttons);

    /// <summary>A message with one button a label, then one a <c>flow.button.…</c> key; a tap says what the button shows.</summary>
    private static IMessageActivity WithChoices(
        FlowTurn turn, string text, IReadOnlyList<string> labels, IReadOnlyList<string> buttons)
    {
        var titles = labels.Concat(buttons.Select(key => turn.Reply($"flow.button.{key}")));
        return Buttons(text, titles);
    }

    /// <summary>A message with buttons that send their own title.</summary>
    public static IMessageActivity Buttons(string text, IEnumerable<string> titles) => MessageFactory.SuggestedActions(
        titles.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title }), text, null, null);
}
