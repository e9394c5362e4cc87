using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Services.LegalAid;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Bot.Desk;

/// <summary>Words of the desk for values: statuses, services, levels, times.</summary>
public sealed class DeskText(KnowledgeBase knowledge, CaseNotice notice, TimeProvider clock)
{
    public string UnionName => knowledge.Contacts.UnionName;

    public string Status(CaseStatus status) => notice.Name(status);

    public string Service(string service) => Word("service", service) ?? service;

    /// <summary>The question an article answers; null when there is no such article any more.</summary>
    public string? Article(string? articleId) => articleId is null ? null : knowledge.Faq.Find(articleId)?.Question;

    public string Outcome(FaqOutcome outcome) => Word("faq-outcome", outcome.ToString().ToLowerInvariant())!;

    public string Percent(double share) => knowledge.Replies.Text("desk.percent", new { percent = (int)Math.Round(100 * share) });

    public string Flow(string flowId) => knowledge.Forms.TryGetValue(flowId, out var form) ? form.Title : flowId;

    public string Level(AlertLevel level) => Word("level", level.ToString().ToLowerInvariant())!;

    /// <summary>What kind of danger; null when the data has no word for it.</summary>
    public string? CrisisKind(string kind) => Word("crisis-kind", kind);

    public string Money(decimal? yuan) => yuan is { } amount ? knowledge.Replies.Text("desk.money", new { amount }) : "";

    /// <summary>China time, with the year only when it is not this one.</summary>
    public string Time(DateTime utc)
    {
        var time = ChinaTime.ToChina(utc);
        return time.ToString(time.Year == clock.Today().Year ? "MM-dd HH:mm" : "yyyy-MM-dd HH:mm");
    }

    /// <summary>How long since then, in the largest unit.</summary>
    public string Since(DateTime utc)
    {
        var passed = clock.GetUtcNow().UtcDateTime - utc;
        var (unit, count) = passed switch
        {
            { TotalMinutes: < 1 } => ("now", 0),
            { TotalHours: < 1 } => ("minutes", (int)passed.TotalMinutes),
            { TotalDays: < 1 } => ("hours", (int)passed.TotalHours),
            _ => ("days", (int)passed.TotalDays),
        };
        return knowledge.Replies.Text($"desk.since.{unit}", new { count });
    }

    public bool IsLate(CaseStatus status, DateTime changedAtUtc) =>
        CaseTransitions.Target(status) is { } target && clock.GetUtcNow().UtcDateTime - changedAtUtc > target;

    private string? Word(string kind, string value) =>
        knowledge.Replies.Has($"desk.{kind}.{value}") ? knowledge.Replies.Text($"desk.{kind}.{value}") : null;
}
