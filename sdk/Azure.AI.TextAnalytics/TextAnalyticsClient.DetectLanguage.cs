using System.Text.Json;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>A null hint sends <see cref="TextAnalyticsClientOptions.DefaultCountryHint"/>.</summary>
    public virtual Response<DetectedLanguage> DetectLanguage(
        string document, string countryHint = default, CancellationToken cancellationToken = default) =>
        DetectOneAsync(async: false, document, countryHint, cancellationToken).Completed();

    /// <summary>A null hint sends <see cref="TextAnalyticsClientOptions.DefaultCountryHint"/>.</summary>
    public virtual async Task<Response<DetectedLanguage>> DetectLanguageAsync(
        string document, string countryHint = default, CancellationToken cancellationToken = default) =>
        await DetectOneAsync(async: true, document, countryHint, cancellationToken);

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<string> documents,
        string countryHint = default,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        DetectBatchAsync(async: false, Checked(options), WithHint(documents, countryHint), cancellationToken)
            .Completed();

    /// <summary>The documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual async Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<string> documents,
        string countryHint = default,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        await DetectBatchAsync(async: true, Checked(options), WithHint(documents, countryHint), cancellationToken);

    /// <summary>A refused document is a result with an error.</summary>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        DetectBatchAsync(async: false, Checked(options), WithHint(documents), cancellationToken).Completed();

    /// <summary>A refused document is a result with an error.</summary>
    public virtual async Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions options = default,
        CancellationToken cancellationToken = default) =>
        await DetectBatchAsync(async: true, Checked(options), WithHint(documents), cancellationToken);

    private static DetectLanguageResult ReadLanguage(JsonElement document) =>
        new(document.Text("id"), AnalysisReader.Statistics(document), AnalysisReader.Language(document));

    private List<AnalysisDocument> WithHint(IEnumerable<string> documents, string countryHint)
    {
        ArgumentCheck.NotNullOrEmpty(documents, nameof(documents));
        return AnalysisDocument.Number(documents, countryHint ?? options.DefaultCountryHint);
    }

    private List<AnalysisDocument> WithHint(IEnumerable<DetectLanguageInput> documents)
    {
        ArgumentCheck.NotNullOrEmpty(documents, nameof(documents));
        // as published: the newer interface is not given the client's default for these
        var hint = options.Version < TextAnalyticsClientOptions.ServiceVersion.V2022_05_01
            ? options.DefaultCountryHint
            : null;
        return [.. documents.Select(input => new AnalysisDocument(input.Id, input.Text, input.CountryHint ?? hint))];
    }

    private Task<Response<DetectedLanguage>> DetectOneAsync(
        bool async, string document, string countryHint, CancellationToken cancellationToken)
    {
        ArgumentCheck.NotNullOrEmpty(document, nameof(document));
        var input = AnalysisDocument.Single(document, countryHint ?? options.DefaultCountryHint);
        var request = new AnalysisRequest(AnalysisKind.LanguageDetection, [input], Options: null, IsBatch: false);
        return AnalyzeOneAsync(async, nameof(DetectLanguage), request, AnalysisReader.Language, cancellationToken);
    }

    private Task<Response<DetectLanguageResultCollection>> DetectBatchAsync(
        bool async,
        TextAnalyticsRequestOptions requestOptions,
        List<AnalysisDocument> documents,
        CancellationToken cancellationToken)
    {
        var request = new AnalysisRequest(AnalysisKind.LanguageDetection, documents, requestOptions, IsBatch: true);
        DetectLanguageResultCollection Read(JsonElement results) => new(
            AnalysisReader.InOrder(
                results, AnalysisDocument.Order(documents), ReadLanguage, (id, error) => new(id, error)),
            AnalysisReader.BatchStatistics(results),
            results.Text("modelVersion"));
        return service.AnalyzeAsync(async, nameof(DetectLanguageBatch), request, Read, cancellationToken);
    }
}
