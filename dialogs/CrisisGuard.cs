using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Services.Handoff;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Dialogs;

/// <summary>Screens every message before anything else. In a crisis the bot says fixed, vetted texts only and a person is alerted.</summary>
public sealed partial class CrisisGuard(KnowledgeBase knowledge, CrisisService alerts, TimeProvider clock)
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
        var bare = Utterance.Bare(text);
        talk.Crisis = null;
        if (Admits().IsMatch(bare))
        {
            talk.Crisis = nameof(CrisisLevel.L3);
            await RaiseAsync(turnContext, CrisisLevel.L3, "explicit", cancellationToken);
            return await SayAsync(turnContext, "crisis.l3", cancellationToken);
        }
        var none = Denies().IsMatch(bare) || HasNone().IsMatch(bare);
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
        var denies = Denies().IsMatch(Utterance.Bare(text));
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

    [GeneratedRegex("^(我|当然|确实|其实|是的?|有|嗯|对|经常|偶尔|每天|天天|一直|常常?|老是?|总是?|有时候?|也|都|会|想过|这样|这么|想|的|过|吧|了|几次|好几次|很久|说不清|不知道)+$")]
    private static partial Regex Admits();

    // the whole utterance must say so: "不安全" and "没有人" are answers to other questions
    [GeneratedRegex("^(?:我|真的|就是|只是|刚才|都是|是|别担心|放心|您?你?|现在|啊|哈+|的|了|啦|吧|没有?想|继续|接着(?:办|说|来)?|就|想|把工资的事办完|工资)*(?:开玩笑|闹着玩|说着玩|说说而已|随口说说?|瞎说|没事|不会的?|不会做傻事|不想死|不会死|没想过死|没想死|气话|逗你|别当真|挺好|很好|好多了|安全|想多了|误会了?|不是那个意思)(?:我|真的|就是|只是|刚才|都是|是|别担心|放心|的|了|啦|吧|儿|呢|没事|开玩笑|别当真|气话|继续|接着(?:办|说|来)?|就是?|想把工资的事办完|工资|哈+)*$")]
    private static partial Regex Denies();

    // only where the question was whether there are such thoughts
    [GeneratedRegex("^(没有?|没有?想过|没有这(个|种)(念头|想法)|不是|不会|没有?的事)(了|的|啊)?")]
    private static partial Regex HasNone();
}
