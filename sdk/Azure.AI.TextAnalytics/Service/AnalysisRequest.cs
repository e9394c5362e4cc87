namespace Azure.AI.TextAnalytics;

/// <summary>One immediate analysis; options are null where a single document sends no parameters.</summary>
internal sealed record AnalysisRequest(
    AnalysisKind Kind,
    IReadOnlyList<AnalysisDocument> Documents,
    TextAnalyticsRequestOptions Options,
    bool IsBatch)
{
    public string HintName => Kind == AnalysisKind.LanguageDetection ? "countryHint" : "language";
}
