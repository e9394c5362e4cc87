namespace Azure.AI.TextAnalytics;

/// <summary>Counts over a batch.</summary>
public class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(
        int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount)
    {
        DocumentCount = documentCount;
        ValidDocumentCount = validDocumentCount;
        InvalidDocumentCount = invalidDocumentCount;
        TransactionCount = transactionCount;
    }

    public int DocumentCount { get; }

    /// <summary>Documents neither empty, too long nor in an unsupported language.</summary>
    public int ValidDocumentCount { get; }

    public int InvalidDocumentCount { get; }

    public long TransactionCount { get; }
}
