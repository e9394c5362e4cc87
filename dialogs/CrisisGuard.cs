using Microsoft.Bot.Builder;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Services.Handoff;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Dialogs;

/// <summary>Screens every message before anything else. In a crisis the bot says fixed, vetted texts only and a person is alerted.</summary>
public sealed class CrisisGuard(KnowledgeBase knowledge, CrisisService alerts, TimeProvider clock)
{
    private const int ExcerptLength = 200;
    private const int DenialsUntilAmber = 2;

    /// <summary>Answers the message when it is a matter of safety; false when the conversation goes on as usual.</summary>
    public async Task<bool> TakeAsync(ITurnContext turnContext, Talk talk, CancellationToken cancellationToken)
    {
        var text = Utterance.Clean(turnContext.Activity.Text);
        var signs = knowledge.Crisis.Assess(text, talk.Recent);
        talk.Remember(text);
        var before = LevelOf(talk);
        if (signs.IsCrisis)
            return await OpenAsync(turnContext, talk, signs, before, cancellationToken);
        if (before is CrisisLevel.Ask or CrisisLevel.L2)
            return await TakeAnswerAsync(turnContext, talk, text, before, cancellationToken);
        if (before >= CrisisLevel.L3)
            return await HoldAsync(turnContext, talk, text, before, cancellationToken);
        if (signs.Level != CrisisLevel.Ask)
            return false;
        talk.Crisis = nameof(CrisisLevel.Ask);
        return await SayAsync(turnContext, signs.ReplyKey ?? "crisis.ask", cancellationToken);
    }

    private async Task<bool> OpenAsync(
        ITurnContext turnContext, Talk talk, CrisisAssessment signs, CrisisLevel before, CancellationToken cancellationToken)
    {
        await RaiseAsync(turnContext, signs.Level, signs.Kind, cancellationToken);
        talk.Denials = 0;
        if (knowledge.Intents.Recognize(turnContext.Activity.Text).FlowId is not null)
            talk.Hold(Utterance.Clean(turnContext.Activity.Text));
        talk.Crisis = (signs.Level > before ? signs.Level : before).ToString();
        var repeated = before >= CrisisLevel.L3 && signs.Level <= before
            && !await alerts.IsTakenAsync(turnContext.Activity.Conversation.Id, cancellationToken);
        var waiting = before == CrisisLevel.L4 ? "crisis.waiting-l4" : "crisis.waiting";
        await SayAsync(turnContext, repeated ? waiting : signs.ReplyKey ?? "crisis.l3", cancellationToken);
        if (signs.Level >= CrisisLevel.L3 && !repeated && !knowledge.Contacts.IsServiceTime(ChinaTime.ToChina(clock.GetUtcNow().UtcDateTime)))
            await SayNobodyOnDutyAsync(turnContext, cancellationToken);
        return true;
    }

    /// <summary>The answer to the question whether there are thoughts of dying.</summary>
    private async Task<bool> TakeAnswerAsync(
        ITurnContext turnContext, Talk talk, string text, CrisisLevel before, CancellationToken cancellationToken)
    {
        talk.Crisis = null;
        if (knowledge.Crisis.Admits(text))
        {
            talk.Crisis = nameof(CrisisLevel.L3);
            await RaiseAsync(turnContext, CrisisLevel.L3, "explicit", cancellationToken);
            return await SayAsync(turnContext, "crisis.l3", cancellationToken);
        }
        var none = knowledge.Crisis.Denies(text) || knowledge.Crisis.HasNone(text);
        return none && await SayAsync(turnContext, before == CrisisLevel.Ask ? "crisis.safe-ask" : "crisis.safe", cancellationToken);
    }

    /// <summary>While the alert is open: no small talk, no flows, until a person closes it or the worker says that it is not so.</summary>
    private async Task<bool> HoldAsync(
        ITurnContext turnContext, Talk talk, string text, CrisisLevel level, CancellationToken cancellationToken)
    {
        if (!await alerts.IsOpenAsync(turnContext.Activity.Conversation.Id, cancellationToken))
        {
            (talk.Crisis, talk.Denials) = (null, 0);
            return false;
        }
        if (await alerts.IsTakenAsync(turnContext.Activity.Conversation.Id, cancellationToken))
            return true; // a person talks now, and reads every message on the desk
        var denies = knowledge.Crisis.Denies(text);
        if (talk.Denials >= DenialsUntilAmber || (talk.Denials > 0 && !denies))
            return false; // amber: the alert stays with a person, the worker may go on
        if (denies)
            return await SayAsync(turnContext, ++talk.Denials == 1 ? "crisis.denial" : "crisis.denial-again", cancellationToken);
        if (knowledge.Intents.Recognize(text).FlowId?.StartsWith("legal-aid", StringComparison.Ordinal) == true)
            await SayAsync(turnContext, "crisis.wages-later", cancellationToken);
        return await SayAsync(turnContext, level == CrisisLevel.L4 ? "crisis.waiting-l4" : "crisis.waiting", cancellationToken);
    }

    private async Task RaiseAsync(ITurnContext turnContext, CrisisLevel level, string kind, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var text = Utterance.Clean(activity.Text);
        var where = new ConversationKey(activity.ChannelId, activity.Conversation.Id, activity.From.Id);
        var excerpt = text.Length > ExcerptLength ? text[..ExcerptLength] : text;
        await alerts.RaiseAsync(new RaiseCrisis(activity.Id, where, level.ToString(), kind, excerpt), cancellationToken);
    }

    // honest at night: nobody may be reading now
    private async Task SayNobodyOnDutyAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var text = knowledge.Contacts.DutyPhone is { } phone
            ? knowledge.Replies.Text("crisis.no-duty", new { phone })
            : knowledge.Replies.Text("crisis.no-duty-no-phone");
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
    }

    private async Task<bool> SayAsync(ITurnContext turnContext, string key, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(MessageFactory.Text(knowledge.Replies.Text(key)), cancellationToken);
        return true;
    }

    private static CrisisLevel LevelOf(Talk talk) => Enum.TryParse<CrisisLevel>(talk.Crisis, out var level) ? level : CrisisLevel.None;
}
