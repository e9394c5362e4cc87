using System.ComponentModel;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>Without opinion mining, also if the options ask for it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents,
        string language,
        TextAnalyticsRequestOptions options,
        CancellationToken cancellationToken = default) =>
        SentimentOfBatchAsync(async: false, Plain(options), WithLanguage(documents, language), cancellationToken)
            .Completed();

    /// <summary>Without opinion mining, also if the options ask for it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents,
        string language,
        TextAnalyticsRequestOptions options,
        CancellationToken cancellationToken = default) =>
        await SentimentOfBatchAsync(async: true, Plain(options), WithLanguage(documents, language), cancellationToken);

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents,
        string language = default,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        SentimentOfBatchAsync(async: false, Checked(options), WithLanguage(documents, language), cancellationToken)
            .Completed();

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents,
        string language = default,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        await SentimentOfBatchAsync(
            async: true, Checked(options), WithLanguage(documents, language), cancellationToken);

    /// <summary>Without opinion mining, also if the options ask for it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options,
        CancellationToken cancellationToken = default) =>
        SentimentOfBatchAsync(async: false, Plain(options), WithLanguage(documents), cancellationToken).Completed();

    /// <summary>Without opinion mining, also if the options ask for it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options,
        CancellationToken cancellationToken = default) =>
        await SentimentOfBatchAsync(async: true, Plain(options), WithLanguage(documents), cancellationToken);

    /// <summary>A refused document is a result with an error.</summary>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        SentimentOfBatchAsync(async: false, Checked(options), WithLanguage(documents), cancellationToken).Completed();

    /// <summary>A refused document is a result with an error.</summary>
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        await SentimentOfBatchAsync(async: true, Checked(options), WithLanguage(documents), cancellationToken);

    private static AnalyzeSentimentResult ReadSentiment(JsonElement document) =>
        new(document.Text("id"), AnalysisReader.Statistics(document), SentimentReader.Read(document));

    private AnalyzeSentimentOptions Plain(TextAnalyticsRequestOptions requestOptions) =>
        Checked(requestOptions == null ? null : new AnalyzeSentimentOptions(requestOptions));

    private Task<Response<AnalyzeSentimentResultCollection>> SentimentOfBatchAsync(
        bool async,
        AnalyzeSentimentOptions requestOptions,
        List<AnalysisDocument> documents,
        CancellationToken cancellationToken)
    {
        var request = new AnalysisRequest(AnalysisKind.SentimentAnalysis, documents, requestOptions, IsBatch: true);
        AnalyzeSentimentResultCollection Read(JsonElement results) => new(
            AnalysisReader.InOrder(
                results, AnalysisDocument.Order(documents), ReadSentiment, (id, error) => new(id, error)),
            AnalysisReader.BatchStatistics(results),
            results.Text("modelVersion"));
        return service.AnalyzeAsync(async, nameof(AnalyzeSentimentBatch), request, Read, cancellationToken);
    }
}
