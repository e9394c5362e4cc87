using System.Text.Json;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>From v3.1 on; a null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(
        string document,
        string language = default,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        RecognizeOneAsync(async: false, Checked(options), WithLanguage(document, language), cancellationToken)
            .Completed();

    /// <summary>From v3.1 on; a null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
        string document,
        string language = default,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        await RecognizeOneAsync(async: true, Checked(options), WithLanguage(document, language), cancellationToken);

    /// <summary>From v3.1 on; the documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<string> documents,
        string language = default,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        RecognizeBatchAsync(async: false, Checked(options), WithLanguage(documents, language), cancellationToken)
            .Completed();

    /// <summary>From v3.1 on; the documents are numbered from "0"; a refused one is a result with an error.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents,
        string language = default,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        await RecognizeBatchAsync(async: true, Checked(options), WithLanguage(documents, language), cancellationToken);

    /// <summary>From v3.1 on; a refused document is a result with an error.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        RecognizeBatchAsync(async: false, Checked(options), WithLanguage(documents), cancellationToken).Completed();

    /// <summary>From v3.1 on; a refused document is a result with an error.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions options = default,
        CancellationToken cancellationToken = default) =>
        await RecognizeBatchAsync(async: true, Checked(options), WithLanguage(documents), cancellationToken);

    private static RecognizePiiEntitiesResult ReadPiiEntities(JsonElement document) =>
        new(document.Text("id"), AnalysisReader.Statistics(document), AnalysisReader.PiiEntities(document));

    private void RequirePii(string member, bool async) => VersionCheck.Operation(
        $"{nameof(TextAnalyticsClient)}.{member}{(async ? "Async" : "")}",
        TextAnalyticsClientOptions.ServiceVersion.V3_1,
        options.Version);

    private Task<Response<PiiEntityCollection>> RecognizeOneAsync(
        bool async,
        RecognizePiiEntitiesOptions requestOptions,
        AnalysisDocument document,
        CancellationToken cancellationToken)
    {
        const string Member = nameof(RecognizePiiEntities);
        RequirePii(Member, async);
        AnalysisRequest request = new(AnalysisKind.PiiEntityRecognition, [document], requestOptions, IsBatch: false);
        return AnalyzeOneAsync(async, Member, request, AnalysisReader.PiiEntities, cancellationToken);
    }

    private Task<Response<RecognizePiiEntitiesResultCollection>> RecognizeBatchAsync(
        bool async,
        RecognizePiiEntitiesOptions requestOptions,
        List<AnalysisDocument> documents,
        CancellationToken cancellationToken)
    {
        const string Member = nameof(RecognizePiiEntitiesBatch);
        RequirePii(Member, async);
        var request = new AnalysisRequest(AnalysisKind.PiiEntityRecognition, documents, requestOptions, IsBatch: true);
        RecognizePiiEntitiesResultCollection Read(JsonElement results) => new(
            AnalysisReader.InOrder(
                results, AnalysisDocument.Order(documents), ReadPiiEntities, (id, error) => new(id, error)),
            AnalysisReader.BatchStatistics(results),
            results.Text("modelVersion"));
        return service.AnalyzeAsync(async, Member, request, Read, cancellationToken);
    }
}
