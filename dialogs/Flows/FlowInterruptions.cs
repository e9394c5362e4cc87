using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs.Flows;

/// <summary>Answers the words that work at every question.</summary>
public static class FlowInterruptions
{
    /// <summary>What comes next; null when the word means nothing here and is read as an answer.</summary>
    public static async Task<FlowNext?> TakeAsync(FlowTurn turn, Interruption interruption, CancellationToken cancellationToken)
    {
        switch (interruption)
        {
            case Interruption.Person:
                await LeaveForPersonAsync(turn, cancellationToken);
                return FlowNext.Ask;
            case Interruption.Progress:
                return null;
            default:
                return Take(turn, interruption);
        }
    }

    private static FlowNext? Take(FlowTurn turn, Interruption interruption) => interruption switch
    {
        Interruption.Back => Back(turn),
        Interruption.Skip or Interruption.Refuse or Interruption.Unknown => Leave(turn, interruption),
        Interruption.SkipRest => SkipRest(turn),
        Interruption.Why => Why(turn),
        Interruption.Cancel => Cancel(turn),
        Interruption.Pause => FlowNext.Pause,
        Interruption.Wait => Wait(turn),
        Interruption.Resume or Interruption.AllRight => KeepOld(turn),
        Interruption.Repeat or Interruption.Help => FlowNext.Ask,
        Interruption.Simpler => Simpler(turn),
        Interruption.Summary => Summary(turn),
        Interruption.Person or Interruption.Progress => null,
    };

    private static FlowNext Back(FlowTurn turn)
    {
        var state = turn.State;
        state.Pending = null;
        var previous = state.Asked.LastOrDefault(key => key != state.Asking && turn.Form.Slot(key) is not null);
        if (previous is null)
        {
            turn.Say("flow.back-first");
            return FlowNext.Ask;
        }
        state.Asked.Remove(previous);
        (state.Asking, state.Editing, state.Misses) = (previous, true, 0);
        turn.Say("flow.back", new { value = turn.Show(turn.Form.Slot(previous)!) }); // looked up above
        return FlowNext.Ask;
    }

    private static FlowNext? Leave(FlowTurn turn, Interruption interruption)
    {
        if (turn.Asked is not { } slot)
            return null;
        if (turn.State.Editing && interruption == Interruption.Skip)
            return KeepOld(turn);
        if (turn.State.Slots.TryGetValue(slot.Key, out var value) && value.Open)
        {
            turn.Fill(slot, value with { Open = false });
            return FlowNext.Ask;
        }
        var (left, reply) = interruption switch
        {
            Interruption.Unknown => (SlotValue.Unknown, "flow.unknown"),
            Interruption.Refuse => (SlotValue.Refused, "flow.refused"),
            _ => (SlotValue.Skipped, "flow.skipped"),
        };
        turn.Fill(slot, left);
        turn.Say(reply);
        return FlowNext.Ask;
    }

    private static FlowNext SkipRest(FlowTurn turn)
    {
        var state = turn.State;
        state.SkipDetails = true;
        state.Misses = 0;
        if (turn.Asked is { } slot && !state.Editing && slot.Detail)
            (state.Asking, state.Pending) = (null, null);
        else if (turn.Asked is { } asked && !state.Editing)
            turn.Fill(asked, SlotValue.Skipped);
        turn.Say("flow.skipped");
        return FlowNext.Ask;
    }

    private static FlowNext? Why(FlowTurn turn)
    {
        var slot = turn.State.Pending is { Kind: PendingKind.Consent } ? turn.NextSlot() : turn.Asked;
        if (slot is null)
            return null;
        turn.Say("flow.why", new { why = slot.Why });
        return FlowNext.Ask;
    }

    private static FlowNext Cancel(FlowTurn turn)
    {
        if (turn.State.Editing)
            return KeepOld(turn);
        return FlowNext.ConfirmCancel;
    }

    private static FlowNext Wait(FlowTurn turn)
    {
        turn.Say("flow.wait");
        return FlowNext.Wait;
    }

    private static FlowNext KeepOld(FlowTurn turn)
    {
        if (turn.State.Editing)
        {
            turn.State.Asked.Add(turn.State.Asking!); // a slot is edited only while it is asked
            (turn.State.Asking, turn.State.Editing) = (null, false);
            turn.Say("flow.unchanged");
        }
        return FlowNext.Ask;
    }

    private static FlowNext Simpler(FlowTurn turn)
    {
        if (turn.Asked is { } slot)
            turn.Retry = slot.Easier;
        return FlowNext.Ask;
    }

    private static FlowNext Summary(FlowTurn turn)
    {
        turn.Say(
            turn.State.Slots.Count > 0 ? "flow.recap" : "flow.recap-empty",
            new { title = turn.Form.Title, facts = turn.FactsLine(turn.Form.Slots) });
        return FlowNext.Ask;
    }

    private static async Task LeaveForPersonAsync(FlowTurn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        var agreed = turn.State.Consent is not (null or "no");
        var result = await turn.Kit.Requests.LeaveAsync(
            new LeaveRequest(
                activity.Id, turn.Key, "person", agreed ? turn.Answer("worker_name") : null, agreed ? turn.Answer("phone") : null,
                turn.Form.Title + "：" + turn.FactsLine(turn.Form.Slots)),
            cancellationToken);
        turn.Say("flow.person-left", new { number = result.RequestNumber, hotline = turn.Kit.UnionHotline });
    }
}
