namespace Azure.AI.TextAnalytics;

/// <summary>In "the food is good", "good".</summary>
public readonly struct AssessmentSentiment
{
    internal AssessmentSentiment(
        TextSentiment sentiment,
        double positiveScore,
        double negativeScore,
        string text,
        bool isNegated,
        int offset,
        int length)
    {
        Sentiment = sentiment;
        ConfidenceScores = new SentimentConfidenceScores(positiveScore, 0, negativeScore);
        Text = text;
        IsNegated = isNegated;
        Offset = offset;
        Length = length;
    }

    public TextSentiment Sentiment { get; }

    public string Text { get; }

    /// <summary>Positive and negative only.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>True for "good" in "the food is not good".</summary>
    public bool IsNegated { get; }

    /// <summary>In the document, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }
}
