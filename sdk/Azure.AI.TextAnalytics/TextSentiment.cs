namespace Azure.AI.TextAnalytics;

/// <summary>How a text feels; <see cref="Mixed"/> is given to whole documents only, never to a sentence.</summary>
public enum TextSentiment
{
    Positive,
    Neutral,
    Negative,
    Mixed,
}
