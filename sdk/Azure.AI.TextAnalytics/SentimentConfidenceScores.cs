namespace Azure.AI.TextAnalytics;

/// <summary>Three scores from 0 to 1; of a document or sentence they add up to 1.</summary>
public class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(double positive, double neutral, double negative)
    {
        Positive = positive;
        Neutral = neutral;
        Negative = negative;
    }

    public double Positive { get; }

    /// <summary>Always 0 for targets and assessments.</summary>
    public double Neutral { get; }

    public double Negative { get; }
}
