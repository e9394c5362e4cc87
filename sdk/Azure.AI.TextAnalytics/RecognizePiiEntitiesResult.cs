namespace Azure.AI.TextAnalytics;

/// <summary>The personal information in one document.</summary>
public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection entities;

    internal RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities)
        : base(id, statistics) => this.entities = entities;

    internal RecognizePiiEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> if the document has an error.</summary>
    public PiiEntityCollection Entities => ValueOrThrow(entities);
}
