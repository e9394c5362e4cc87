using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>How a document feels as a whole and sentence by sentence.</summary>
public class DocumentSentiment
{
    internal DocumentSentiment(
        TextSentiment sentiment,
        SentimentConfidenceScores confidenceScores,
        IList<SentenceSentiment> sentences,
        IList<TextAnalyticsWarning> warnings)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Sentences = new ReadOnlyCollection<SentenceSentiment>(sentences);
        Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);
    }

    /// <summary><see cref="TextSentiment.Mixed"/> if positive and negative sentences meet.</summary>
    public TextSentiment Sentiment { get; }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
