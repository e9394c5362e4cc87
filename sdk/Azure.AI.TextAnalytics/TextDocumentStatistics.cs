namespace Azure.AI.TextAnalytics;

/// <summary>Size of a document as the service counts it; zero unless statistics were asked for.</summary>
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(int characterCount, int transactionCount)
    {
        CharacterCount = characterCount;
        TransactionCount = transactionCount;
    }

    /// <summary>In text elements, not UTF-16 units.</summary>
    public int CharacterCount { get; }

    /// <summary>What the document counts for in the bill.</summary>
    public int TransactionCount { get; }
}
