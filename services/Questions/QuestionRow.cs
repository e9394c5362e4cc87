using UnionBot.Knowledge.Faq;

namespace UnionBot.Services.Questions;

/// <summary>A question in the work list; <paramref name="AskedSince"/> counts how often it came again after it was settled.</summary>
public sealed record QuestionRow(
    Guid Id, string Text, FaqOutcome Outcome, string? NearestArticleId, int NearestPercent, int Count, DateTime LastAskedAtUtc,
    QuestionStatus Status, string? ArticleId, int AskedSince);
