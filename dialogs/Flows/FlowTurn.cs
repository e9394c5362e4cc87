using Microsoft.Bot.Builder;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Forms;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs.Flows;

/// <summary>One worker message in a running flow: the state it works on and what is said in answer.</summary>
public sealed class FlowTurn(ITurnContext context, FormDefinition form, FlowState state, FlowKit kit)
{
    private readonly List<string> said = [];

    public ITurnContext Context => context;

    /// <summary>Where the worker writes from.</summary>
    public ConversationKey Key { get; } =
        new(context.Activity.ChannelId, context.Activity.Conversation.Id, context.Activity.From.Id);

    public FormDefinition Form => form;

    public FlowState State => state;

    public FlowKit Kit => kit;

    public SlotDisplay Display { get; } = new(kit.Knowledge.Replies);

    /// <summary>What the worker wrote, cleaned; empty when they sent only a picture or sticker.</summary>
    public string Text { get; } = Utterance.Clean(context.Activity.Text);

    public DateOnly Today => kit.Clock.Today();

    /// <summary>Whether the worker returns from a pause with this message: a free text is then no answer.</summary>
    public bool JustBack { get; set; }

    /// <summary>Set when the last question was not understood: what to say in its place.</summary>
    public string? Retry { get; set; }

    /// <summary>Slots filled or changed by this message.</summary>
    public List<SlotDefinition> Filled { get; } = [];

    /// <summary>Whether the message changed an earlier answer.</summary>
    public bool Corrected { get; set; }

    /// <summary>What is said before the next question, in order.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>The slot the worker was asked for, when the engine has no question of its own before it.</summary>
    public SlotDefinition? Asked => state is { Asking: { } key, Pending: null } ? form.Slot(key) : null;

    public void Say(string key, object? values = null) => said.Add(kit.Knowledge.Replies.Text(key, values));

    public void SayText(string text) => said.Add(text);

    public string Reply(string key, object? values = null) => kit.Knowledge.Replies.Text(key, values);

    /// <summary>The stored answer of a slot, or null when it was not answered.</summary>
    public string? Answer(string key) =>
        state.Slots.TryGetValue(key, out var value) && value.Status == SlotStatus.Answered ? value.Value : null;

    public string Show(SlotDefinition slot) =>
        state.Slots.TryGetValue(slot.Key, out var value) ? Display.Show(slot, value) : Reply("flow.value.skipped");

    /// <summary>Facts of the given slots as one line, in the order of the form; nothing sensitive.</summary>
    public string FactsLine(IEnumerable<SlotDefinition> slots) => string.Join('；', slots
        .Where(slot => !slot.Sensitive && state.Slots.ContainsKey(slot.Key))
        .Select(slot => Display.Fact(slot, state.Slots[slot.Key])));

    /// <summary>Whether the slot's condition holds with the answers so far.</summary>
    public bool Applies(SlotDefinition slot) => slot.When.All(condition =>
        state.Slots.TryGetValue(condition.Key, out var value)
        && value.ForConditions.Split(',').Intersect(condition.Value).Any());

    /// <summary>The slot to ask for now: the one being asked, else the first missing; null when nothing is missing.</summary>
    public SlotDefinition? NextSlot()
    {
        if (state.Asking is { } asking && form.Slot(asking) is { } current && Applies(current))
            return current;
        state.Asking = null;
        state.Editing = false;
        return form.Slots.FirstOrDefault(slot => IsMissing(slot));
    }

    /// <summary>Stores an answer; answers that depended on the old one are forgotten.</summary>
    public void Fill(SlotDefinition slot, SlotValue value)
    {
        if (value.Status == SlotStatus.Answered && !SlotReader.IsInBounds(slot, value.Value, Today))
            return; // said in passing and impossible: the slot is asked for
        var before = state.Slots.GetValueOrDefault(slot.Key);
        state.Slots.Remove(slot.Key);
        state.Slots[slot.Key] = value;
        if (state.Asking == slot.Key)
        {
            state.Asked.Remove(slot.Key);
            state.Asked.Add(slot.Key);
            Corrected = Corrected || (state.Editing && before != value);
            if (!value.Open)
                (state.Asking, state.Editing) = (null, false);
            state.Misses = 0;
        }
        if (before == value)
            return;
        if (value.Status == SlotStatus.Answered && !Filled.Contains(slot))
            Filled.Add(slot);
        ForgetDependents(slot, changed: before is not null);
    }

    /// <summary>Asks again for a slot that has a value; the old value holds until a new one is given.</summary>
    public void Edit(SlotDefinition slot)
    {
        state.Pending = null;
        state.Misses = 0;
        (state.Asking, state.Editing) = (slot.Key, true);
        Say("flow.edit", new { label = slot.Label, value = Show(slot) });
    }

    private bool IsMissing(SlotDefinition slot) =>
        !slot.Silent && !state.Slots.ContainsKey(slot.Key) && Applies(slot) && !(slot.Detail && state.SkipDetails);

    private void ForgetDependents(SlotDefinition slot, bool changed)
    {
        foreach (var dependent in form.Slots.Where(other => other.Dependencies.Contains(slot.Key)))
        {
            var isVoid = (changed && dependent.DependsOn.Contains(slot.Key)) || !Applies(dependent);
            if (!isVoid || !state.Slots.Remove(dependent.Key))
                continue;
            state.Asked.Remove(dependent.Key);
            ForgetDependents(dependent, changed: true);
        }
    }

    /// <summary>The step of the question and the number of steps, of those that are asked at all; what a story told counts in neither.</summary>
    public (int Step, int Total) Progress(SlotDefinition slot)
    {
        var steps = form.Slots
            .Where(other => other == slot || IsMissing(other) || (state.Asked.Contains(other.Key) && Applies(other)))
            .Select(StepOf).Distinct().ToList();
        return (steps.IndexOf(StepOf(slot)) + 1, steps.Count);
    }

    private static string StepOf(SlotDefinition slot) => slot.Step ?? slot.Key;
}
