using UnionBot.Knowledge.Faq;

namespace UnionBot.Services.Questions;

/// <summary>A question that workers asked and no article answered; asked again in the same words it only counts up.</summary>
public sealed class UnansweredQuestion
{
    private UnansweredQuestion()
    {
    }

    internal UnansweredQuestion(Guid id, string keyHash, string text, AskedQuestion asked, DateTime nowUtc)
    {
        Id = id;
        KeyHash = keyHash;
        Text = text;
        ChannelId = asked.ChannelId;
        Outcome = asked.Outcome;
        NearestArticleId = asked.NearestArticleId;
        NearestPercent = asked.NearestPercent;
        Count = 1;
        FirstAskedAtUtc = nowUtc;
        LastAskedAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        Version = 1;
    }

    public Guid Id { get; private set; }

    /// <summary>Stands for the words, whatever their punctuation and spelling; one question for each.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>As it was first asked, without personal data; encrypted at rest.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Channel it last came from.</summary>
    public string ChannelId { get; private set; } = "";

    /// <summary>Why there was no answer the last time.</summary>
    public FaqOutcome Outcome { get; private set; }

    /// <summary>The article most alike the last time; null when none was.</summary>
    public string? NearestArticleId { get; private set; }

    /// <summary>How likely that article was the answer, in percent.</summary>
    public int NearestPercent { get; private set; }

    /// <summary>How often it was asked. Changed, with the time, only by a statement of its own: several workers ask at once.</summary>
    public int Count { get; private set; }

    public DateTime FirstAskedAtUtc { get; private set; }
    public DateTime LastAskedAtUtc { get; private set; }

    /// <summary>When it was last asked or settled.</summary>
    public DateTime ChangedAtUtc { get; private set; }

    public QuestionStatus Status { get; private set; }

    /// <summary>The article that answers it, as an editor named it.</summary>
    public string? ArticleId { get; private set; }

    /// <summary>Why it needs no article, as an editor wrote it; encrypted at rest.</summary>
    public string? Reason { get; private set; }

    public string? SettledBy { get; private set; }
    public DateTime? SettledAtUtc { get; private set; }

    /// <summary><see cref="Count"/> when it was settled: more since then mean that workers still do not get the answer.</summary>
    public int CountWhenSettled { get; private set; }

    public int Version { get; private set; }

    internal bool TryAnswer(string articleId, string staffName, DateTime nowUtc)
    {
        ArticleId = Status == QuestionStatus.Open ? articleId : ArticleId;
        return TrySettle(QuestionStatus.Answered, staffName, nowUtc);
    }

    internal bool TryDismiss(string reason, string staffName, DateTime nowUtc)
    {
        Reason = Status == QuestionStatus.Open ? reason : Reason;
        return TrySettle(QuestionStatus.Dismissed, staffName, nowUtc);
    }

    private bool TrySettle(QuestionStatus status, string staffName, DateTime nowUtc)
    {
        if (Status != QuestionStatus.Open)
            return false;
        Status = status;
        SettledBy = staffName;
        SettledAtUtc = nowUtc;
        ChangedAtUtc = nowUtc;
        CountWhenSettled = Count;
        Version++;
        return true;
    }

    internal QuestionDetail ToDetail() => new(
        Id, Text, ChannelId, Outcome, NearestArticleId, NearestPercent, Count, FirstAskedAtUtc, LastAskedAtUtc,
        Status, ArticleId, Reason, SettledBy, SettledAtUtc, Count - CountWhenSettled);
}
