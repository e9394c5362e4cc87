namespace Azure.AI.TextAnalytics;

/// <summary>The language of one document.</summary>
public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage primaryLanguage;

    internal DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage primaryLanguage)
        : base(id, statistics) => this.primaryLanguage = primaryLanguage;

    internal DetectLanguageResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> if the document has an error.</summary>
    public DetectedLanguage PrimaryLanguage => ValueOrThrow(primaryLanguage);
}
