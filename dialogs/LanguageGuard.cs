using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Knowledge.TextAnalysis;

namespace UnionBot.Dialogs;

/// <summary>Reads each message once for its language and its mood: who writes another language hears, in it, that only Chinese is served.</summary>
public sealed class LanguageGuard(ITextAnalysis analysis, LocalTextAnalysis local, SupportOffer support, KnowledgeBase knowledge)
{
    private const int FewestLetters = 2;

    /// <summary>True when the message was in another language and has been answered.</summary>
    public async Task<bool> TakeAsync(DialogContext dc, Talk talk, CancellationToken cancellationToken)
    {
        var text = Utterance.Clean(dc.Context.Activity.Text);
        var asked = Asked(dc.ActiveDialog);
        if (text.Count(char.IsLetter) < FewestLetters || IsButton(asked, text))
            return false;
        // what is asked under consent goes to no service: a bare name has no mark by which it could be taken out
        var reading = asked is { Sensitive: true } ? local.Read(text) : await analysis.AnalyzeAsync(text, cancellationToken);
        if (IsForeign(reading.Language) && (dc.ActiveDialog is null || IsForeign(knowledge.Languages.Read(text))))
        {
            await SayAsync(dc.Context, reading.Language, cancellationToken);
            return true;
        }
        await support.OfferAsync(dc, talk, text, reading.Sentiment, cancellationToken);
        return false;
    }

    /// <summary>The numbers to call, for who has just been answered in Chinese on a matter of life and death.</summary>
    public async Task SayDangerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var text = Utterance.Clean(turnContext.Activity.Text);
        if (IsForeign(knowledge.Languages.Read(text)) && knowledge.Crisis.Assess(text, []).Level >= CrisisLevel.L3)
            await turnContext.SendActivityAsync(MessageFactory.Text(knowledge.Replies.Text("language.danger")), cancellationToken);
    }

    // in a flow the local engine must see it too: an employer's English name is an answer
    private static bool IsForeign(string? language) => language is not null and not LanguageReader.Chinese;

    private async Task SayAsync(ITurnContext turnContext, string language, CancellationToken cancellationToken)
    {
        var key = $"language.{language}";
        var person = knowledge.Replies.Text("flow.button.person");
        var text = knowledge.Replies.Text(
            knowledge.Replies.Has(key) ? key : "language.other", new { hotline = knowledge.Contacts.UnionHotline, person });
        await turnContext.SendActivityAsync(FlowQuestion.Buttons(text, [person]), cancellationToken);
    }

    private bool IsButton(SlotDefinition? asked, string text) =>
        SlotReader.IsOption(asked, text) || knowledge.Forms.Values.Any(form => form.Button == text)
        || knowledge.Replies.Keys.Any(key => key.StartsWith("flow.button.", StringComparison.Ordinal) && knowledge.Replies.Raw(key) == text);

    private SlotDefinition? Asked(DialogInstance? flow) =>
        flow is not null && knowledge.Forms.TryGetValue(flow.Id, out var form)
        && flow.State.TryGetValue("flow", out var state) && (string?)((JObject)state)["Asking"] is { } key
            ? form.Slot(key)
            : null;
}
