using System.Text.Json;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(
        string document, string language = default, CancellationToken cancellationToken = default) =>
        ExtractOneAsync(async: false, document, language, cancellationToken).Completed();

    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(
        string document, string language = default, CancellationToken cancellationToken = default) =>
        await ExtractOneAsync(async: true, document, language, cancellationToken);

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<string> documents,
        string language = default,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        ExtractBatchAsync(async: false, Checked(options), WithLanguage(documents, language), cancellationToken)
            .Completed();

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents,
        string language = default,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ExtractBatchAsync(async: true, Checked(options), WithLanguage(documents, language), cancellationToken);

    /// <summary>A refused document is a result with an error.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        ExtractBatchAsync(async: false, Checked(options), WithLanguage(documents), cancellationToken).Completed();

    /// <summary>A refused document is a result with an error.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ExtractBatchAsync(async: true, Checked(options), WithLanguage(documents), cancellationToken);

    private static ExtractKeyPhrasesResult ReadKeyPhrases(JsonElement document) =>
        new(document.Text("id"), AnalysisReader.Statistics(document), AnalysisReader.KeyPhrases(document));

    private Task<Response<KeyPhraseCollection>> ExtractOneAsync(
        bool async, string document, string language, CancellationToken cancellationToken)
    {
        var input = WithLanguage(document, language);
        var request = new AnalysisRequest(AnalysisKind.KeyPhraseExtraction, [input], Options: null, IsBatch: false);
        return AnalyzeOneAsync(async, nameof(ExtractKeyPhrases), request, AnalysisReader.KeyPhrases, cancellationToken);
    }

    private Task<Response<ExtractKeyPhrasesResultCollection>> ExtractBatchAsync(
        bool async,
        TextAnalyticsRequestOptions requestOptions,
        List<AnalysisDocument> documents,
        CancellationToken cancellationToken)
    {
        var request = new AnalysisRequest(AnalysisKind.KeyPhraseExtraction, documents, requestOptions, IsBatch: true);
        ExtractKeyPhrasesResultCollection Read(JsonElement results) => new(
            AnalysisReader.InOrder(
                results, AnalysisDocument.Order(documents), ReadKeyPhrases, (id, error) => new(id, error)),
            AnalysisReader.BatchStatistics(results),
            results.Text("modelVersion"));
        return service.AnalyzeAsync(async, nameof(ExtractKeyPhrasesBatch), request, Read, cancellationToken);
    }
}
