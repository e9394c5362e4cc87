namespace Azure.AI.TextAnalytics;

/// <summary>The labels of one document.</summary>
public class ClassifyDocumentResult : TextAnalyticsResult
{
    private readonly ClassificationCategoryCollection classifications;

    internal ClassifyDocumentResult(
        string id,
        TextDocumentStatistics statistics,
        ClassificationCategoryCollection classifications,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(id, statistics)
    {
        this.classifications = classifications;
        Warnings = warnings;
    }

    internal ClassifyDocumentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>Null if the document has an error.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }

    /// <summary>Throws <see cref="InvalidOperationException"/> if the document has an error.</summary>
    public ClassificationCategoryCollection ClassificationCategories => ValueOrThrow(classifications);
}
