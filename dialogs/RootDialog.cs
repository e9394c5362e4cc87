using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Nlu;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs;

/// <summary>The only router: safety, then the running flow, then a new need, then an answer, then a person.</summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>The form that takes down what no flow of its own serves.</summary>
    private const string ProgramRequest = "programs.request";

    /// <summary>Messages in a row without a clue, after which a person is offered.</summary>
    private const int LostUntilPerson = 2;

    private readonly ConversationState state;
    private readonly CrisisGuard guard;
    private readonly LanguageGuard language;
    private readonly FlowKit kit;
    private readonly ProgressAnswer progress;

    public RootDialog(
        IEnumerable<Flow> flows, ConversationState state, CrisisGuard guard, LanguageGuard language, FlowKit kit, ProgressAnswer progress)
        : base(nameof(RootDialog))
    {
        (this.state, this.guard, this.language, this.kit, this.progress) = (state, guard, language, kit, progress);
        foreach (var flow in flows)
            AddDialog(flow);
    }

    /// <summary>Greets with the five services.</summary>
    public Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        OfferAsync(turnContext, "root.welcome", cancellationToken);

    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) => TakeAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) => TakeAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TakeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = await Talk.LoadAsync(state, dc.Context, cancellationToken);
        if (await guard.TakeAsync(dc.Context, talk, cancellationToken))
            await language.SayDangerAsync(dc.Context, cancellationToken);
        else if (!await language.TakeAsync(dc, talk, cancellationToken))
            await RouteAsync(dc, talk, cancellationToken);
        await talk.SaveAsync(state, dc.Context, cancellationToken);
        return EndOfTurn;
    }

    private async Task RouteAsync(DialogContext dc, Talk talk, CancellationToken cancellationToken)
    {
        var text = Utterance.Clean(dc.Context.Activity.Text);
        await DropUnknownFlowAsync(dc, cancellationToken);
        var interruption = kit.Interruptions.Read(text);
        if (dc.ActiveDialog is not null)
            talk.Held = null; // the flow has its own memory
        else if (talk.Held is { } held && (interruption == Interruption.Resume || (interruption is null && AsksForHelp(text))))
            (talk.Held, interruption, text) = (null, null, $"{held}。{text}"); // what was told in distress is not asked again
        if (interruption == Interruption.Progress)
        {
            await progress.SayAsync(dc.Context, cancellationToken);
            await dc.RepromptDialogAsync(cancellationToken);
        }
        else if (dc.ActiveDialog is not null)
            await dc.ContinueDialogAsync(cancellationToken);
        else if (Utterance.HasNoWords(text))
            await OfferAsync(dc.Context, dc.Context.Activity.Attachments?.Count > 0 ? "root.photo" : "root.lost", cancellationToken);
        else
            await TakeNewAsync(dc, talk, text, interruption, cancellationToken);
    }

    private bool AsksForHelp(string text) =>
        text.Contains("工资", StringComparison.Ordinal) || kit.Knowledge.Intents.Recognize(text).FlowId is not null;

    // a flow that a release has taken away: say so, keep nothing half done
    private async Task DropUnknownFlowAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var unknown = dc.Stack.RemoveAll(instance => dc.FindDialog(instance.Id) is null);
        if (unknown > 0)
            await SayAsync(dc.Context, "flow.gone", cancellationToken);
    }

    private async Task TakeNewAsync(
        DialogContext dc, Talk talk, string text, Interruption? interruption, CancellationToken cancellationToken)
    {
        var need = kit.Knowledge.Intents.Recognize(text);
        var lost = talk.Lost;
        talk.Lost = 0;
        if (text == Reply("flow.button.confirm"))
        {
            await progress.SayAsync(dc.Context, cancellationToken); // the button of a summary that was sent before
            return;
        }
        if (interruption is { } said && await TakeInterruptionAsync(dc.Context, said, cancellationToken))
            return;
        var told = Utterance.Clauses(text).Count > 1; // a story with a question in it is still a story
        if (!told && (Utterance.IsQuestion(text) || kit.Knowledge.Faq.IsQuestion(text)) && await kit.Questions.TryAnswerAsync(dc.Context, text, need, cancellationToken))
            return;
        var flow = kit.Knowledge.Forms.Values.FirstOrDefault(form => form.Button == text || form.IsUrgent(text))?.Id
            ?? need.FlowId;
        var about = talk.About;
        talk.About = null;
        if (flow is not null && dc.FindDialog(flow) is not null)
            await dc.BeginDialogAsync(flow, new FlowStart(flow == ProgramRequest ? about ?? text : text), cancellationToken);
        else if (need.Intent?.Program is { } program)
            await TakeProgramAsync(dc, talk, text, need.Intent, cancellationToken);
        else if (!await TakeAdditionAsync(dc.Context, text, cancellationToken)
            && !await TakeSmallTalkAsync(dc.Context, need, cancellationToken)
            && !await kit.Questions.TryAnswerAsync(dc.Context, text, need, cancellationToken))
            await ClarifyAsync(dc.Context, talk, text, need, lost, cancellationToken);
    }

    // "欠款记错了", "我还要补充材料" after the case is open: a person has to see it
    private async Task<bool> TakeAdditionAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        var adds = Corrections.IsCorrection(text) || text.Contains("补充", StringComparison.Ordinal) || text.Contains('撤', StringComparison.Ordinal);
        if (!adds || await progress.LatestCaseAsync(turnContext, cancellationToken) is not { } number)
            return false;
        var activity = turnContext.Activity;
        var where = new ConversationKey(activity.ChannelId, activity.Conversation.Id, activity.From.Id);
        await kit.Requests.LeaveAsync(
            new LeaveRequest(activity.Id, where, "legal-aid", null, null, $"{number}：{text}"), cancellationToken);
        await SayAsync(turnContext, "root.added", cancellationToken, new { number });
        return true;
    }

    private async Task<bool> TakeInterruptionAsync(ITurnContext turnContext, Interruption interruption, CancellationToken cancellationToken)
    {
        switch (interruption)
        {
            case Interruption.Person:
                await LeaveForPersonAsync(turnContext, cancellationToken);
                return true;
            case Interruption.Help or Interruption.Simpler or Interruption.Repeat:
                await OfferAsync(turnContext, "root.services", cancellationToken);
                return true;
            case Interruption.Resume or Interruption.Back or Interruption.Cancel or Interruption.Pause or Interruption.Summary:
                await OfferAsync(turnContext, "root.nothing-open", cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private async Task<bool> TakeSmallTalkAsync(ITurnContext turnContext, Recognition need, CancellationToken cancellationToken)
    {
        switch (need.IntentId)
        {
            case "greeting":
                await WelcomeAsync(turnContext, cancellationToken);
                return true;
            case "services":
                await OfferAsync(turnContext, "root.services", cancellationToken);
                return true;
            case "thanks" or "insult":
                await SayAsync(turnContext, $"root.{need.IntentId}", cancellationToken);
                return true;
            case "hotlines":
                await SayHotlinesAsync(turnContext, cancellationToken);
                return true;
            case "progress":
                await progress.SayAsync(turnContext, cancellationToken);
                return true;
            case "person":
                await LeaveForPersonAsync(turnContext, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    // a program is explained first; whoever wants it taps the button, and what was said is not asked again
    private async Task TakeProgramAsync(
        DialogContext dc, Talk talk, string text, IntentDefinition intent, CancellationToken cancellationToken)
    {
        talk.About = $"{intent.Button}：{text}";
        var article = kit.Knowledge.Faq.OfProgram(intent.Program!, kit.Clock.Today(), kit.Knowledge.Contacts.Region);
        if (article.Text is null)
        {
            if (article.Outcome == FaqOutcome.Unavailable)
                await SayAsync(dc.Context, "faq.unavailable-program", cancellationToken);
            await dc.BeginDialogAsync(ProgramRequest, new FlowStart(talk.About), cancellationToken);
            return;
        }
        await dc.Context.SendActivityAsync(
            FlowQuestion.Buttons(article.Text, [kit.Knowledge.Forms[ProgramRequest].Button, Reply("flow.button.person")]), cancellationToken);
    }

    private async Task ClarifyAsync(
        ITurnContext turnContext, Talk talk, string text, Recognition need, int lost, CancellationToken cancellationToken)
    {
        talk.Lost = lost + 1;
        var close = need.Alternatives.Select(intent => intent.Flow is { } flow ? kit.Knowledge.Forms[flow].Button : intent.Button)
            .OfType<string>().ToList();
        if (need.IsOutOfScope)
            await OfferAsync(turnContext, OutOfScopeKey(need.IntentId!), cancellationToken, Reply("flow.button.person"));
        else if (await kit.Questions.TakeUnansweredAsync(turnContext, text, need, close, cancellationToken))
            talk.Lost = 0; // understood and noted, only not answered
        else if (talk.Lost >= LostUntilPerson)
            await OfferAsync(turnContext, "root.lost-again", cancellationToken, Reply("flow.button.person"));
        else if (close.Count > 0)
            await turnContext.SendActivityAsync(
                FlowQuestion.Buttons(Reply("root.clarify"), close.Append(Reply("flow.button.person"))), cancellationToken);
        else
            await OfferAsync(turnContext, "root.lost", cancellationToken);
    }

    // law and city matters have lines of their own to call; the rest is told what the union does
    private string OutOfScopeKey(string intent) =>
        kit.Knowledge.Replies.Has($"root.{intent}") ? $"root.{intent}" : "root.out-of-scope";

    private async Task LeaveForPersonAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var where = new ConversationKey(activity.ChannelId, activity.Conversation.Id, activity.From.Id);
        var left = await kit.Requests.LeaveAsync(
            new LeaveRequest(activity.Id, where, "person", null, null, Utterance.Clean(activity.Text)), cancellationToken);
        await SayAsync(
            turnContext, "flow.person-left", cancellationToken, new { number = left.RequestNumber, hotline = kit.UnionHotline });
    }

    private Task SayHotlinesAsync(ITurnContext turnContext, CancellationToken cancellationToken) => SayAsync(
        turnContext,
        "root.hotlines",
        cancellationToken,
        new { lines = string.Join('；', kit.Knowledge.Contacts.Hotlines.Select(line => $"{line.Name} {line.Number}")) });

    private async Task OfferAsync(ITurnContext turnContext, string key, CancellationToken cancellationToken, params string[] first)
    {
        var services = kit.Knowledge.Forms.Values.Where(form => form.Order is not null).OrderBy(form => form.Order).Select(form => form.Button);
        await turnContext.SendActivityAsync(FlowQuestion.Buttons(Reply(key), first.Concat(services)), cancellationToken);
    }

    private async Task SayAsync(ITurnContext turnContext, string key, CancellationToken cancellationToken, object? values = null) =>
        await turnContext.SendActivityAsync(MessageFactory.Text(Reply(key, values)), cancellationToken);

    private string Reply(string key, object? values = null) => kit.Knowledge.Replies.Text(key, values);
}
