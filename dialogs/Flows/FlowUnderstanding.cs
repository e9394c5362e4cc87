using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>Reads a message in a running flow: correction, answer, further facts, question, another need; else a misunderstanding.</summary>
public sealed partial class FlowUnderstanding(
    DialogContext dc, FlowTurn turn, Func<string, string?, IReadOnlyList<(string Key, string Value)>> readFacts)
{
    /// <summary>Confidence from which another need interrupts the flow.</summary>
    private const double SureOfAnotherNeed = 0.8;

    /// <summary>Takes all facts of the story that began the flow.</summary>
    public static async Task TakeStoryAsync(
        FlowTurn turn, Func<string, IReadOnlyList<(string Key, string Value)>> readFacts, string text, CancellationToken cancellationToken)
    {
        NoteUrgentSigns(turn, text);
        foreach (var (key, value) in readFacts(text))
        {
            if (turn.Form.Slot(key) is { } slot)
                turn.Fill(slot, new SlotValue(value));
        }
        var question = string.Concat(Utterance.Clauses(text).Where(Utterance.IsQuestion));
        if (question.Length > 0)
            await AnswerAsync(turn, question, sayUnknown: false, cancellationToken); // the flow itself is the answer to most of them
    }

    public async Task<FlowNext> TakeAsync(CancellationToken cancellationToken)
    {
        if (turn.Text == turn.Form.Button)
            return FlowNext.Ask;
        NoteUrgentSigns(turn, turn.Text);
        var clauses = Utterance.Clauses(turn.Text);
        var question = string.Concat(clauses.Where(Utterance.IsQuestion));
        var statement = string.Concat(clauses.Where(clause => !Utterance.IsQuestion(clause)));
        var corrected = Itself().Match(statement);
        if (corrected.Success && ReadDirect(corrected.Groups["new"].Value) is { Invalid: false } right && TakeDirect(right))
            return await AfterQuestionAsync(question, cancellationToken);
        if (Corrections.IsCorrection(turn.Text) && TakeCorrection())
            return await AfterQuestionAsync(question, cancellationToken);
        if (await TakeAnotherNeedAsync(cancellationToken) is { } switched)
            return switched;

        var direct = ReadDirect(statement);
        if (direct is { Invalid: true })
        {
            turn.State.Misses++;
            turn.Retry = turn.Asked?.Invalid;
            return FlowNext.Ask;
        }
        var answered = TakeDirect(direct) | TakeFacts(hasAnswer: direct is not null);
        if (answered)
        {
            turn.State.Misses = 0;
            return await AfterQuestionAsync(question, cancellationToken);
        }
        if (await TakeQuestionAsync(question, cancellationToken) || TakeWholeAsQuestion() || TakeSmallTalk())
            return FlowNext.Ask;
        if (turn.State.Pending is { Kind: PendingKind.Confirm })
            turn.Say("flow.confirm-needed");
        turn.State.Misses++;
        return FlowNext.Ask;
    }

    private async Task<FlowNext> AfterQuestionAsync(string question, CancellationToken cancellationToken)
    {
        await TakeQuestionAsync(question, cancellationToken);
        return FlowNext.Ask;
    }

    private bool TakeCorrection()
    {
        if (Corrections.Read(turn, text => readFacts(text, null)) is not { } correction)
            return false;
        turn.State.Misses = 0;
        foreach (var (slot, value) in correction.Changes)
            turn.Fill(slot, new SlotValue(value));
        if (correction.Changes.Count > 0)
            turn.Corrected = true;
        else if (correction.Edit is { } slot)
            turn.Edit(slot);
        else if (!FillUnanswered(correction.NewText))
            turn.State.Pending = new FlowPending(PendingKind.Which, Value: correction.NewText);
        return true;
    }

    // "不对，是七月" when no month was told yet: it is the answer to the first question that takes one
    private bool FillUnanswered(string said)
    {
        foreach (var slot in turn.Form.Slots.Where(slot => slot.Kind is SlotKind.Date or SlotKind.Money or SlotKind.Months))
        {
            if (said.Length == 0 || slot.Detail || !turn.Applies(slot) || turn.State.Slots.ContainsKey(slot.Key)
                || SlotReader.Read(slot, said, turn.Today) is not { Invalid: false } reading)
                continue;
            turn.Fill(slot, new SlotValue(reading.Value));
            return true;
        }
        return false;
    }

    private async Task<FlowNext?> TakeAnotherNeedAsync(CancellationToken cancellationToken)
    {
        var need = turn.Kit.Knowledge.Intents.Recognize(turn.Text);
        if (need.FlowId is null || need.FlowId == turn.Form.Id || need.Confidence < SureOfAnotherNeed
            || dc.FindDialog(need.FlowId) is null || SlotReader.IsOption(turn.Asked, turn.Text))
            return null;
        turn.State.Pending = null;
        Flow.Save(dc, turn);
        foreach (var text in turn.Said)
            await turn.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        var title = turn.Kit.Knowledge.Forms[need.FlowId].Title;
        await turn.Context.SendActivityAsync(turn.Reply("flow.switch", new { title }), cancellationToken: cancellationToken);
        if (dc.Stack.Find(instance => instance.Id == need.FlowId) is { } parked)
        {
            // it is half done already: bring it to the top, nothing is asked twice
            dc.Stack.Remove(parked);
            dc.Stack.Insert(0, parked);
            await dc.FindDialog(need.FlowId).ResumeDialogAsync(dc, DialogReason.ReplaceCalled, null, cancellationToken);
        }
        else
            await dc.BeginDialogAsync(need.FlowId, new FlowStart(turn.Text), cancellationToken);
        return FlowNext.Switched;
    }

    /// <summary>The message as an answer to the very question; null when it is none.</summary>
    private SlotReading? ReadDirect(string statement)
    {
        if (turn.Asked is not { } slot || statement.Length == 0)
            return null;
        if (slot.Kind is SlotKind.Text or SlotKind.Name && (turn.JustBack || IsSmallTalk(statement)))
            return null;
        var facts = readFacts(statement, slot.Key);
        if (facts.FirstOrDefault(fact => fact.Key == slot.Key) is { Key: not null } own)
            return SlotReader.Check(turn, slot, own.Value);
        var others = facts.Where(fact => turn.Form.Slot(fact.Key)?.Kind == slot.Kind).ToList();
        if (slot.Kind == SlotKind.Text && (facts.Count > 1 || (facts.Count > 0 && SlotReader.IsBareValue(statement))))
            return null; // "两个人" is no place, and a story is none either
        if (others.Count > 0 && !SlotReader.IsBareValue(statement))
            return null; // the sum, date or count in it was said of something else
        var reading = SlotReader.Read(slot, statement, turn.Today, turn.State.Slots.GetValueOrDefault(slot.Key)?.Value);
        return reading is { Invalid: false } ? SlotReader.Check(turn, slot, reading.Value) : reading;
    }

    private bool TakeDirect(SlotReading? reading)
    {
        if (reading is null || turn.Asked is not { } slot)
            return false;
        var open = slot.Kind == SlotKind.Choices && SlotReader.IsOption(slot, turn.Text) && !reading.Value.Split(',').Contains("none");
        turn.Fill(slot, new SlotValue(reading.Value, Open: open));
        return true;
    }

    private bool TakeFacts(bool hasAnswer)
    {
        var asked = turn.Filled.FirstOrDefault()?.Key;
        var conflicts = new List<(SlotDefinition Slot, string Value)>();
        var filled = false;
        foreach (var (key, value) in readFacts(turn.Text, turn.Asked?.Key))
        {
            if (key == asked || turn.Form.Slot(key) is not { } slot)
                continue;
            var old = turn.State.Slots.GetValueOrDefault(key);
            if (old is not { Status: SlotStatus.Answered })
                turn.Fill(slot, new SlotValue(value));
            else if (slot.Kind == SlotKind.Choices)
                turn.Fill(slot, new SlotValue(string.Join(',', old.Value.Split(',').Union(value.Split(',')))));
            else if (!SlotReader.Same(slot, value, old.Value, turn.Text))
                conflicts.Add((slot, value));
            filled = filled || old is not { Status: SlotStatus.Answered };
        }
        return Settle(conflicts, hasAnswer || filled) || filled;
    }

    // a message that says nothing but the other value changes it; one that says it in passing is asked about
    private bool Settle(List<(SlotDefinition Slot, string Value)> conflicts, bool inPassing)
    {
        if (conflicts.Count == 0)
            return false;
        if (inPassing)
        {
            turn.State.Pending = new FlowPending(PendingKind.Conflict, conflicts[0].Slot.Key, conflicts[0].Value);
            return true;
        }
        foreach (var (slot, value) in conflicts)
            turn.Fill(slot, new SlotValue(value));
        turn.Corrected = true;
        return true;
    }

    private async Task<bool> TakeQuestionAsync(string question, CancellationToken cancellationToken)
    {
        if (question.Length == 0)
            return false;
        await AnswerAsync(turn, question, sayUnknown: turn.Filled.Count == 0, cancellationToken);
        return true;
    }

    // no answer to anything asked, and yet a question: "年假几天"
    private bool TakeWholeAsQuestion()
    {
        if (!turn.Kit.Knowledge.Faq.IsQuestion(turn.Text) || turn.Kit.Questions.Search(turn.Text).Text is not { } text)
            return false;
        turn.SayText(text);
        return true;
    }

    private static async Task AnswerAsync(FlowTurn turn, string question, bool sayUnknown, CancellationToken cancellationToken)
    {
        var answer = turn.Kit.Questions.Search(question);
        if (answer.Text is { } text)
            turn.SayText(text);
        else if (answer.Outcome == FaqOutcome.Unavailable || sayUnknown)
            turn.SayText(await turn.Kit.Questions.TakeUnansweredAsync(turn.Context, question, answer, cancellationToken));
    }

    private bool TakeSmallTalk()
    {
        switch (turn.Kit.Knowledge.Intents.Recognize(turn.Text).IntentId)
        {
            case "greeting":
                return true;
            case "thanks":
                turn.Say("root.thanks");
                return true;
            case "insult":
                turn.Say("root.insult");
                return true;
            default:
                return turn.JustBack || Nod().IsMatch(Utterance.Bare(turn.Text));
        }
    }

    private bool IsSmallTalk(string text) =>
        Nod().IsMatch(Utterance.Bare(text)) || turn.Kit.Knowledge.Intents.Recognize(text).IntentId is "greeting" or "thanks" or "insult";

    private static void NoteUrgentSigns(FlowTurn turn, string text)
    {
        foreach (var sign in turn.Form.UrgentSigns.Where(sign => !turn.State.Signs.Contains(sign.Key)))
        {
            if (!sign.IsIn(text))
                continue;
            turn.State.Signs.Add(sign.Key);
            turn.Say(sign.Reply);
        }
    }

    // "叫鑫达，不对，叫鑫源": only what comes after counts
    [GeneratedRegex(@"^.{2,30}?[，,。\s](不对|错了|说错了|不是不是|哦不|不不)[，,。\s]+(?<new>.+)$")]
    private static partial Regex Itself();

    // heard, but no answer: the question is simply asked again
    [GeneratedRegex("^(好的?|嗯+|哦+|知道了?|明白了?|收到|行|可以|谢谢您?|辛苦了)$")]
    private static partial Regex Nod();
}
