namespace Azure.AI.TextAnalytics;

/// <summary>A piece of personal information in a document.</summary>
public readonly struct PiiEntity
{
    internal PiiEntity(
        string text, string category, string subCategory, double confidenceScore, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    public string Text { get; }

    public PiiEntityCategory Category { get; }

    /// <summary>Null for most categories.</summary>
    public string SubCategory { get; }

    /// <summary>0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }
}
