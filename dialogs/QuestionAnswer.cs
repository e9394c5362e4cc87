using Microsoft.Bot.Builder;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Nlu;
using UnionBot.Knowledge.TextAnalysis;
using UnionBot.Services.Questions;

namespace UnionBot.Dialogs;

/// <summary>Answers questions out of approved articles and nothing else; what has no answer goes on the editors' work list.</summary>
public sealed class QuestionAnswer(KnowledgeBase knowledge, QuestionService questions, TimeProvider clock)
{
    private const int MostButtons = 5;

    /// <summary>What the articles say to a question, today and here.</summary>
    public FaqAnswer Search(string question, Recognition need) =>
        knowledge.Faq.Search(question, clock.Today(), knowledge.Contacts.Region, need);

    /// <summary>The same for a question that was not recognised yet.</summary>
    public FaqAnswer Search(string question) => Search(question, knowledge.Intents.Recognize(question));

    /// <summary>Sends the answer, or that there is one that does not hold now; false when no article is about it.</summary>
    public async Task<bool> TryAnswerAsync(ITurnContext turnContext, string text, Recognition need, CancellationToken cancellationToken)
    {
        var answer = Search(text, need);
        switch (answer.Outcome)
        {
            case FaqOutcome.Grounded:
                await SendAsync(turnContext, answer.Text!, Offers(answer), cancellationToken); // grounded has a text
                return true;
            case FaqOutcome.Unavailable:
                await RecordAsync(turnContext, text, answer, cancellationToken);
                await SendAsync(turnContext, Excuse(answer), Offers(answer), cancellationToken);
                return true;
            case FaqOutcome.NoMatch:
            default:
                return false;
        }
    }

    /// <summary>Says that there is no answer, and notes the question; false when the text asks nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="text">The message.</param>
    /// <param name="need">What it was recognised as; not out of scope.</param>
    /// <param name="close">Buttons of the services it may be about.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> TakeUnansweredAsync(
        ITurnContext turnContext, string text, Recognition need, IEnumerable<string> close, CancellationToken cancellationToken)
    {
        if (!knowledge.Faq.IsQuestion(text))
            return false;
        var answer = Search(text, need);
        await RecordAsync(turnContext, text, answer, cancellationToken);
        var offers = answer.Related.Select(entry => entry.Question).Concat(close).Take(MostButtons - 1).Append(Reply("flow.button.person"));
        await SendAsync(turnContext, answer.Related.Count > 0 ? Reply("faq.no-match-related") : NoMatch(), offers, cancellationToken);
        return true;
    }

    /// <summary>What is said in a flow to a question without an answer; it is noted unless it is none of the union's business.</summary>
    public async Task<string> TakeUnansweredAsync(ITurnContext turnContext, string question, FaqAnswer answer, CancellationToken cancellationToken)
    {
        var need = knowledge.Intents.Recognize(question);
        if (answer.Outcome == FaqOutcome.NoMatch && (need.IsOutOfScope || need.Intent is { Service: "" }))
            return Reply("flow.question-unknown", new { hotline = knowledge.Contacts.UnionHotline });
        await RecordAsync(turnContext, question, answer, cancellationToken);
        return answer.Outcome == FaqOutcome.Unavailable ? Excuse(answer) : NoMatch();
    }

    private async Task RecordAsync(ITurnContext turnContext, string text, FaqAnswer answer, CancellationToken cancellationToken)
    {
        var key = knowledge.Faq.KeyOf(Redactor.Redact(text)); // another phone number is no other question
        if (key.Length == 0)
            return;
        var asked = new AskedQuestion(
            turnContext.Activity.Id, turnContext.Activity.ChannelId, text, key, answer.Outcome,
            answer.Nearest?.Entry.Id, (int)Math.Round(100 * (answer.Nearest?.Score ?? 0)));
        await questions.RecordAsync(asked, cancellationToken);
    }

    // the article's own flow first, then what may have been meant too, at last a person
    private IEnumerable<string> Offers(FaqAnswer answer)
    {
        if (answer.Nearest?.Entry.Flow is { } flow && knowledge.Forms.TryGetValue(flow, out var form))
            yield return form.Button;
        foreach (var related in answer.Related)
            yield return related.Question;
        yield return Reply("flow.button.person");
    }

    private string NoMatch() => Reply("faq.no-match", new { hotline = knowledge.Contacts.UnionHotline });

    private string Excuse(FaqAnswer answer)
    {
        var dated = answer.Nearest is not { } nearest || !FaqValidity.HoldsOn(nearest.Entry, clock.Today());
        return Reply(dated ? "faq.unavailable" : "faq.unavailable-region", new { hotline = knowledge.Contacts.UnionHotline });
    }

    private static async Task SendAsync(ITurnContext turnContext, string text, IEnumerable<string> buttons, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(FlowQuestion.Buttons(text, buttons), cancellationToken);

    private string Reply(string key, object? values = null) => knowledge.Replies.Text(key, values);
}
