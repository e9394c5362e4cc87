using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs;

/// <summary>Runs a form: asks for the first missing slot until all is there, shows the summary, and hands over to the record.</summary>
public abstract class Flow(FormDefinition form, FlowKit kit) : Dialog(form.Id)
{
    /// <summary>Stands for the slot asked for while the words that began the flow are read.</summary>
    protected const string Opening = "@opening";

    private const string StateKey = "flow";

    /// <summary>Silence after which a returning worker is told where they were.</summary>
    private static readonly TimeSpan RecapAfter = TimeSpan.FromHours(6);

    /// <summary>The form this flow runs.</summary>
    public FormDefinition Form => form;

    /// <summary>Facts in free words, as slot key and stored value; <paramref name="asking"/> is the slot asked for, if any.</summary>
    protected virtual IReadOnlyList<(string Key, string Value)> ReadFacts(string text, string? asking, DateOnly today) => [];

    /// <summary>Writes the record; called once the worker has confirmed. Returns the number the worker is told.</summary>
    protected abstract Task<string> RecordAsync(FlowTurn turn, CancellationToken cancellationToken);

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = new FlowTurn(dc.Context, form, new FlowState { Version = form.Version }, kit);
        turn.Say(form.Intro);
        if (options is FlowStart { Text.Length: > 0 } start && start.Text != form.Button)
            await FlowUnderstanding.TakeStoryAsync(turn, text => ReadFacts(text, Opening, turn.Today), Utterance.Clean(start.Text), cancellationToken);
        return await AnswerAsync(dc, turn, FlowNext.Ask, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Load(dc);
        Recap(turn);
        return await AnswerAsync(dc, turn, await TakeAsync(dc, turn, cancellationToken), cancellationToken);
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var turn = Load(dc);
        turn.Say("flow.back-to", new { title = form.Title });
        return await AnswerAsync(dc, turn, FlowNext.Ask, cancellationToken);
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var state = FlowState.From((JObject)instance.State[StateKey], form);
        var turn = new FlowTurn(turnContext, form, state, kit);
        await turnContext.SendActivityAsync(Question(turn), cancellationToken);
    }

    /// <summary>Takes one message; first match wins.</summary>
    private async Task<FlowNext> TakeAsync(DialogContext dc, FlowTurn turn, CancellationToken cancellationToken)
    {
        if (FlowFiles.Take(turn))
            return FlowNext.Ask;
        var interruption = SlotReader.IsOption(turn.Asked, turn.Text) ? null : kit.Interruptions.Read(turn.Text);
        if (turn.State.Pending is { } pending && PendingAnswers.Take(turn, pending, interruption) is { } answered)
            return answered;
        if (interruption is { } said && await FlowInterruptions.TakeAsync(turn, said, cancellationToken) is { } handled)
            return handled;
        var understanding = new FlowUnderstanding(dc, turn, (text, asking) => ReadFacts(text, asking, turn.Today));
        return await understanding.TakeAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(
        DialogContext dc, FlowTurn turn, FlowNext next, CancellationToken cancellationToken)
    {
        if (next is FlowNext.Switched)
            return EndOfTurn; // the other flow has answered, and this one's state was saved before
        if (next is FlowNext.Submit)
        {
            var number = await RecordAsync(turn, cancellationToken);
            turn.Say(form.Done, new { number });
            await SendAsync(turn, null, cancellationToken);
            return await dc.EndDialogAsync(number, cancellationToken);
        }
        if (next is FlowNext.Cancel)
        {
            turn.Say("flow.cancelled", new { hotline = kit.UnionHotline });
            await SendAsync(turn, null, cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        Acknowledge(turn);
        var question = next is FlowNext.Wait or FlowNext.Pause ? Rest(turn, next) : Question(turn, next);
        Save(dc, turn);
        await SendAsync(turn, question, cancellationToken);
        return EndOfTurn;
    }

    private static IMessageActivity? Rest(FlowTurn turn, FlowNext next)
    {
        if (next is FlowNext.Pause)
        {
            turn.State.Paused = true;
            turn.Say("flow.paused", new { hotline = turn.Kit.UnionHotline });
        }
        return null;
    }

    /// <summary>What stands next: a question of the engine's own, the next slot, consent before it, or the summary.</summary>
    private static IMessageActivity Question(FlowTurn turn, FlowNext next = FlowNext.Ask)
    {
        if (next is FlowNext.ConfirmCancel)
            turn.State.Pending = new FlowPending(PendingKind.Cancel);
        switch (turn.State.Pending)
        {
            case { Kind: PendingKind.Cancel }:
                return FlowQuestion.ForCancel(turn);
            case { Kind: PendingKind.Conflict, Slot: { } key, Value: { } value } when turn.Form.Slot(key) is { } slot:
                return FlowQuestion.ForConflict(turn, slot, value);
            case { Kind: PendingKind.Which }:
                return FlowQuestion.ForWhich(turn);
        }
        turn.State.Pending = null;
        var missing = turn.NextSlot();
        // also when name and phone were told unasked: nothing sensitive is shown or kept without consent
        if (missing is null or { Sensitive: true } && turn.State.Consent is null && turn.Form.Slots.Any(slot => slot.Sensitive))
        {
            turn.State.Pending = new FlowPending(PendingKind.Consent);
            return FlowQuestion.ForConsent(turn);
        }
        if (missing is null)
        {
            turn.State.Pending = new FlowPending(PendingKind.Confirm);
            return FlowSummary.Build(turn);
        }
        turn.State.Asking = missing.Key;
        return FlowQuestion.ForSlot(turn, missing);
    }

    private static void Acknowledge(FlowTurn turn)
    {
        var asked = turn.State.Asked.LastOrDefault();
        var told = turn.Corrected || turn.Filled.Count > 1
            ? turn.Filled
            : turn.Filled.Where(slot => slot.Key != asked || slot.Kind is SlotKind.Date or SlotKind.Money or SlotKind.Months);
        if (turn.FactsLine(told) is { Length: > 0 } facts)
            turn.Say(turn.Corrected ? "flow.corrected" : "flow.noted", new { facts });
        else if (turn.Corrected)
            turn.Say("flow.corrected", new { facts = string.Join('、', turn.Filled.Select(slot => slot.Label)) });
    }

    private static void Recap(FlowTurn turn)
    {
        var state = turn.State;
        var away = turn.Kit.Clock.GetUtcNow().UtcDateTime - state.LastTurnUtc > RecapAfter;
        if (state.Upgraded)
            turn.Say("flow.updated");
        if (!state.Paused && !away && !state.Upgraded)
            return;
        var facts = turn.FactsLine(turn.Form.Slots);
        turn.JustBack = state.Paused || away;
        state.Paused = false;
        turn.Say(facts.Length > 0 ? "flow.recap" : "flow.recap-empty", new { title = turn.Form.Title, facts });
    }

    private FlowTurn Load(DialogContext dc) =>
        new(dc.Context, form, FlowState.From((JObject)dc.ActiveDialog.State[StateKey], form), kit);

    /// <summary>Puts the state where the dialog stack keeps it, as plain JSON.</summary>
    internal static void Save(DialogContext dc, FlowTurn turn)
    {
        turn.State.LastTurnUtc = turn.Kit.Clock.GetUtcNow().UtcDateTime;
        dc.ActiveDialog.State[StateKey] = turn.State.ToJson();
    }

    private static async Task SendAsync(FlowTurn turn, IMessageActivity? question, CancellationToken cancellationToken)
    {
        foreach (var text in turn.Said)
            await turn.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        if (question is not null)
            await turn.Context.SendActivityAsync(question, cancellationToken);
    }
}
