namespace Azure.AI.TextAnalytics;

/// <summary>In "the food is good", "food".</summary>
public readonly struct TargetSentiment
{
    internal TargetSentiment(
        TextSentiment sentiment, string text, double positiveScore, double negativeScore, int offset, int length)
    {
        Sentiment = sentiment;
        Text = text;
        ConfidenceScores = new SentimentConfidenceScores(positiveScore, 0, negativeScore);
        Offset = offset;
        Length = length;
    }

    public TextSentiment Sentiment { get; }

    public string Text { get; }

    /// <summary>Positive and negative only.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>In the document, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }
}
