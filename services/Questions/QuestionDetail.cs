using UnionBot.Knowledge.Faq;

namespace UnionBot.Services.Questions;

/// <summary>A question in full, for the editor; <paramref name="AskedSince"/> counts how often it came again after it was settled.</summary>
public sealed record QuestionDetail(
    Guid Id, string Text, string ChannelId, FaqOutcome Outcome, string? NearestArticleId, int NearestPercent, int Count,
    DateTime FirstAskedAtUtc, DateTime LastAskedAtUtc, QuestionStatus Status, string? ArticleId, string? Reason,
    string? SettledBy, DateTime? SettledAtUtc, int AskedSince);
