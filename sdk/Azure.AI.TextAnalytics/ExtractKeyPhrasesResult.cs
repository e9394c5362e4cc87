namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of one document.</summary>
public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases)
        : base(id, statistics) => this.keyPhrases = keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> if the document has an error.</summary>
    public KeyPhraseCollection KeyPhrases => ValueOrThrow(keyPhrases);
}
