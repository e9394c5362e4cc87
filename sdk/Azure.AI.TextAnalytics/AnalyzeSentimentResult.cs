namespace Azure.AI.TextAnalytics;

/// <summary>The sentiment of one document.</summary>
public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment documentSentiment;

    internal AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment)
        : base(id, statistics) => this.documentSentiment = documentSentiment;

    internal AnalyzeSentimentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> if the document has an error.</summary>
    public DocumentSentiment DocumentSentiment => ValueOrThrow(documentSentiment);
}
