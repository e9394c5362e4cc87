using Microsoft.Bot.Builder;
using UnionBot.Knowledge;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;

namespace UnionBot.Dialogs;

/// <summary>Answers "到哪一步了" with the same words as the desk shows.</summary>
public sealed class ProgressAnswer(KnowledgeBase knowledge, LegalAidService legalAid, RequestService requests, CaseNotice notice)
{
    public async Task SayAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var cases = await legalAid.ProgressAsync(turnContext.Activity.Conversation.Id, cancellationToken);
        var lines = cases.Select(progress => knowledge.Replies.Text(
            progress.Note is null ? "root.progress-no-note" : "root.progress",
            new
            {
                number = progress.CaseNumber,
                status = notice.Name(progress.Status),
                note = progress.Note,
                date = DateOnly.FromDateTime(ChinaTime.ToChina(progress.ChangedAtUtc)),
            })).ToList();
        foreach (var request in await requests.ProgressAsync(turnContext.Activity.Conversation.Id, cancellationToken))
        {
            lines.Add(knowledge.Replies.Text(
                request.Status == RequestStatus.Open ? "root.request-open" : "root.request-closed",
                new { number = request.Number, date = DateOnly.FromDateTime(ChinaTime.ToChina(request.ChangedAtUtc)) }));
        }
        var text = lines.Count > 0 ? string.Join('\n', lines) : knowledge.Replies.Text("root.no-case");
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
    }
}
