using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

public static partial class TextAnalyticsModelFactory
{
    public static SentimentConfidenceScores SentimentConfidenceScores(
        double positiveScore, double neutralScore, double negativeScore) =>
        new(positiveScore, neutralScore, negativeScore);

    public static DocumentSentiment DocumentSentiment(
        TextSentiment sentiment,
        double positiveScore,
        double neutralScore,
        double negativeScore,
        List<SentenceSentiment> sentenceSentiments,
        IList<TextAnalyticsWarning> warnings = default) =>
        new(sentiment, new(positiveScore, neutralScore, negativeScore), sentenceSentiments, warnings ?? []);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public static SentenceSentiment SentenceSentiment(
        TextSentiment sentiment, string text, double positiveScore, double neutralScore, double negativeScore) =>
        new(sentiment, text, new(positiveScore, neutralScore, negativeScore), 0, 0, []);

    public static SentenceSentiment SentenceSentiment(
        TextSentiment sentiment,
        string text,
        double positiveScore,
        double neutralScore,
        double negativeScore,
        int offset,
        int length,
        IEnumerable<SentenceOpinion> opinions) =>
        new(sentiment, text, new(positiveScore, neutralScore, negativeScore), offset, length, [.. opinions ?? []]);

    public static TargetSentiment TargetSentiment(
        TextSentiment sentiment, string text, double positiveScore, double negativeScore, int offset, int length) =>
        new(sentiment, text, positiveScore, negativeScore, offset, length);

    public static AssessmentSentiment AssessmentSentiment(
        TextSentiment sentiment,
        double positiveScore,
        double negativeScore,
        string text,
        bool isNegated,
        int offset,
        int length) =>
        new(sentiment, positiveScore, negativeScore, text, isNegated, offset, length);

    public static SentenceOpinion SentenceOpinion(
        TargetSentiment target, IEnumerable<AssessmentSentiment> assessments) =>
        new(target, assessments.ToList());

    public static AnalyzeSentimentResult AnalyzeSentimentResult(
        string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment) =>
        new(id, statistics, documentSentiment);

    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextAnalyticsError error) => new(id, error);

    public static AnalyzeSentimentResultCollection AnalyzeSentimentResultCollection(
        IEnumerable<AnalyzeSentimentResult> list, TextDocumentBatchStatistics statistics, string modelVersion) =>
        new(list.ToList(), statistics, modelVersion);
}
