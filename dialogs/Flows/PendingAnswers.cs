using System.Text.RegularExpressions;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>Reads the answer to a question of the engine's own (cancel, conflict, which, consent, confirm).</summary>
public static partial class PendingAnswers
{
    /// <summary>What comes next when the message answers the pending question; null when it is about something else.</summary>
    public static FlowNext? Take(FlowTurn turn, FlowPending pending, Interruption? interruption) => pending.Kind switch
    {
        PendingKind.Cancel => TakeCancel(turn, interruption),
        PendingKind.Conflict => TakeConflict(turn, pending),
        PendingKind.Which => TakeWhich(turn, pending, interruption),
        PendingKind.Consent => TakeConsent(turn, interruption),
        PendingKind.Confirm => TakeConfirm(turn, interruption),
    };

    private static FlowNext? TakeCancel(FlowTurn turn, Interruption? interruption)
    {
        turn.State.Pending = null;
        if (interruption == Interruption.Pause || IsButton(turn, "cancel-pause"))
            return FlowNext.Pause;
        if (IsButton(turn, "cancel-no") || interruption == Interruption.Resume || No().IsMatch(Bare(turn)))
            return FlowNext.Ask;
        if (IsButton(turn, "cancel-yes") || interruption == Interruption.Cancel || Yes().IsMatch(Bare(turn)))
            return FlowNext.Cancel;
        return null;
    }

    private static FlowNext? TakeConflict(FlowTurn turn, FlowPending pending)
    {
        var slot = turn.Form.Slot(pending.Slot ?? "");
        if (slot is null || pending.Value is null)
            return Forget(turn);
        var bare = Bare(turn);
        var (old, other) = (turn.Show(slot), turn.Display.Show(slot, new SlotValue(pending.Value)));
        var takesNew = IsButton(turn, "conflict-new", other) || TakesNew().IsMatch(bare) || SlotReader.Read(slot, turn.Text, turn.Today)?.Value == pending.Value;
        var keepsOld = IsButton(turn, "conflict-old", old) || KeepsOld().IsMatch(bare);
        turn.State.Pending = null;
        if (takesNew)
        {
            turn.Fill(slot, new SlotValue(pending.Value));
            turn.Corrected = true;
        }
        else if (keepsOld)
            turn.Say("flow.unchanged");
        return takesNew || keepsOld ? FlowNext.Ask : null;
    }

    private static FlowNext? TakeWhich(FlowTurn turn, FlowPending pending, Interruption? interruption)
    {
        turn.State.Pending = null;
        if (interruption is Interruption.AllRight or Interruption.Cancel or Interruption.Resume || No().IsMatch(Bare(turn)))
        {
            turn.Say("flow.unchanged");
            return FlowNext.Ask;
        }
        if (Corrections.Named(turn, turn.Text) is not { } slot)
            return null;
        if (pending.Value is { Length: > 0 } said && SlotReader.Read(slot, said, turn.Today) is { Invalid: false } reading)
        {
            turn.Fill(slot, new SlotValue(reading.Value));
            turn.Corrected = true;
            return FlowNext.Ask;
        }
        turn.Edit(slot);
        return FlowNext.Ask;
    }

    private static FlowNext? TakeConsent(FlowTurn turn, Interruption? interruption)
    {
        var bare = Bare(turn);
        var refuses = IsButton(turn, "consent-no") || interruption is Interruption.Refuse or Interruption.Skip or Interruption.SkipRest || No().IsMatch(bare);
        var agrees = !refuses && (IsButton(turn, "consent-yes") || Yes().IsMatch(bare));
        if (!refuses && !agrees)
            return null;
        turn.State.Pending = null;
        turn.State.Consent = agrees ? turn.Form.ConsentVersion : "no";
        if (refuses)
            turn.Say("flow.consent-no");
        foreach (var slot in turn.Form.Slots.Where(slot => slot.Sensitive && refuses))
            turn.Fill(slot, SlotValue.Refused);
        return FlowNext.Ask;
    }

    private static FlowNext? TakeConfirm(FlowTurn turn, Interruption? interruption)
    {
        if (interruption == Interruption.SkipRest || IsButton(turn, "confirm") || Confirm().IsMatch(Bare(turn)))
            return FlowNext.Submit;
        if (Line().Match(turn.Text) is { Success: true } match && ChineseDigits.Read(match.Groups["line"].Value) is { } number)
        {
            var lines = FlowSummary.Lines(turn);
            if (number >= 1 && number <= lines.Count)
            {
                turn.State.Pending = null;
                return EditLine(turn, lines[number - 1], match.Groups["value"].Value);
            }
        }
        return null;
    }

    private static FlowNext EditLine(FlowTurn turn, SlotDefinition slot, string said)
    {
        if (said.Length > 0 && SlotReader.Read(slot, said, turn.Today) is { Invalid: false } reading)
        {
            turn.Fill(slot, new SlotValue(reading.Value));
            turn.Corrected = true;
        }
        else
            turn.Edit(slot);
        return FlowNext.Ask;
    }

    private static FlowNext? Forget(FlowTurn turn)
    {
        turn.State.Pending = null;
        return null;
    }

    private static string Bare(FlowTurn turn) => Utterance.Bare(turn.Text);

    private static bool IsButton(FlowTurn turn, string key, string? value = null) =>
        turn.Text == turn.Reply($"flow.button.{key}", value is null ? null : new { value });

    [GeneratedRegex("^(是|是的|对|对的|好|好的|可以|行|同意|嗯|要|确定|确认|没问题|愿意|OK|ok|中|得|成)(了|啊)?$")]
    private static partial Regex Yes();

    [GeneratedRegex("^(不|不要|不用|不是|不同意|不可以|不行|不取消|别取消|先不|没有|不愿意|不好|别|不改|不改了|算了|接着办|接着填)(了)?$")]
    private static partial Regex No();

    [GeneratedRegex("^(改|改成|新的|这次的?|后面的?|后一个|第二个|用新的|以这次为准|后面说的)")]
    private static partial Regex TakesNew();

    [GeneratedRegex("^(不改|还是(原来|前面|以前|旧)|原来的?|前面的?|第一个|旧的|以前面为准|前面说的|以前的)")]
    private static partial Regex KeepsOld();

    [GeneratedRegex("^(确认|确定|提交|确认提交|确定提交|对|对的|是|是的|没问题|没错|都对|可以|可以了|好|好的|行|OK|ok|嗯|发吧|就这样|提交吧|没有问题|全对|都没问题|中|没有要改的|不用改)(了)?$")]
    private static partial Regex Confirm();

    // "改3", "第3项错了", "改3：两万五", or the bare number; never "三个月", which is an answer
    [GeneratedRegex(@"^((改|修改|更改|要改|我要改)\s*第?|第)\s*(?<line>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(项|行|条|个)?(错了|不对|改一下|改下|有问题)?\s*[:：，,]?\s*(改成|改为|应该是|是)?\s*(?<value>.*)$|^(?<line>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(项|行|条)?$")]
    private static partial Regex Line();
}
