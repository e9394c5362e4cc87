namespace Azure.AI.TextAnalytics;

/// <summary>A label of the custom model.</summary>
public readonly struct ClassificationCategory
{
    internal ClassificationCategory(string category, double confidenceScore)
    {
        Category = category;
        ConfidenceScore = confidenceScore;
    }

    public string Category { get; }

    /// <summary>0 to 1.</summary>
    public double ConfidenceScore { get; }
}
