using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Services.Questions;

namespace UnionBot.Bot.Desk;

/// <summary>The small numbers of the navigation; counting stops at a hundred.</summary>
public sealed class DeskCounts(UnionDbContext database)
{
    private const int Most = 100;

    public int Alerts { get; private set; }
    public int AlertsWaiting { get; private set; }
    public int Cases { get; private set; }
    public int Requests { get; private set; }
    public int Questions { get; private set; }

    public string Show(int count) => count < Most ? $"{count}" : $"{Most - 1}+";

    public async Task<DeskCounts> ReadAsync(CancellationToken cancellationToken)
    {
        Alerts = await database.CrisisAlerts.Where(alert => alert.Status != AlertStatus.Closed).Take(Most).CountAsync(cancellationToken);
        AlertsWaiting = await database.CrisisAlerts.Where(alert => alert.Status == AlertStatus.Open).Take(Most).CountAsync(cancellationToken);
        Cases = await database.LegalCases.Where(found => found.Status == CaseStatus.Submitted).Take(Most).CountAsync(cancellationToken);
        Requests = await database.ServiceRequests.Where(request => request.Status == RequestStatus.Open).Take(Most).CountAsync(cancellationToken);
        Questions = await database.UnansweredQuestions.Where(question => question.Status == QuestionStatus.Open).Take(Most).CountAsync(cancellationToken);
        return this;
    }
}
