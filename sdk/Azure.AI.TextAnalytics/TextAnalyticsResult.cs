namespace Azure.AI.TextAnalytics;

/// <summary>What came of one document of a batch: a value, or an error.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextDocumentStatistics statistics)
    {
        Id = id;
        Statistics = statistics;
    }

    internal TextAnalyticsResult(string id, TextAnalyticsError error)
    {
        Id = id;
        Error = error;
        HasError = true;
    }

    /// <summary>The id the document had in the request.</summary>
    public string Id { get; }

    /// <summary>Zeros unless statistics were asked for.</summary>
    public TextDocumentStatistics Statistics { get; }

    /// <summary>Meaningful only with <see cref="HasError"/>.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>True makes the value of the derived result throw <see cref="InvalidOperationException"/>.</summary>
    public bool HasError { get; }

    internal T ValueOrThrow<T>(T value) => HasError
        ? throw new InvalidOperationException(
            $"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}")
        : value;
}
