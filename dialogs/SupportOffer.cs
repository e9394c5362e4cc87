using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using UnionBot.Knowledge;

namespace UnionBot.Dialogs;

/// <summary>
/// Offers somebody to talk to when a worker has been low for several messages, in a sentence, once a day, whatever runs. It knows
/// moods as numbers only and has no part in the crisis screen, which sees every message before.
/// </summary>
public sealed class SupportOffer(KnowledgeBase knowledge, TimeProvider clock)
{
    private const string Service = "psychological-support";
    private const double Low = -0.35;
    private const double ClearlyLow = -0.4;
    private const int FewestLow = 3;

    /// <summary>Notes the mood of a message and says the sentence before the message is answered.</summary>
    public async Task OfferAsync(DialogContext dc, Talk talk, string text, double mood, CancellationToken cancellationToken)
    {
        talk.Feel(mood);
        var today = ChinaTime.ToChina(clock.GetUtcNow().UtcDateTime).Date;
        var day = DateOnly.FromDateTime(today).DayNumber;
        var form = knowledge.Forms.Values.FirstOrDefault(form => form.Service == Service && form.Order is not null);
        if (form is null || talk.Crisis is not null || talk.SupportDay == day || !IsLow(talk.Moods) || IsAboutSupport(dc, text))
            return;
        talk.SupportDay = day;
        var offer = knowledge.Replies.Text("support.offer", new { button = form.Button });
        await dc.Context.SendActivityAsync(MessageFactory.Text(offer), cancellationToken);
    }

    private static bool IsLow(List<double> moods) =>
        moods.Count(mood => mood <= ClearlyLow) >= FewestLow && moods.Average() <= Low;

    // there, or on the way; inside another flow words of feeling lead nowhere by themselves
    private bool IsAboutSupport(DialogContext dc, string text) =>
        IsSupport(dc.ActiveDialog is { } flow ? flow.Id : knowledge.Intents.Recognize(text).FlowId);

    private static bool IsSupport(string? flowId) => flowId?.StartsWith(Service, StringComparison.Ordinal) == true;
}
