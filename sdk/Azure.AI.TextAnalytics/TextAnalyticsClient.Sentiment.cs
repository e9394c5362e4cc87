using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Response<DocumentSentiment> AnalyzeSentiment(
        string document, string language, CancellationToken cancellationToken) =>
        SentimentOfOneAsync(async: false, new(), WithLanguage(document, language), cancellationToken).Completed();

    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document, string language, CancellationToken cancellationToken) =>
        await SentimentOfOneAsync(async: true, new(), WithLanguage(document, language), cancellationToken);

    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual Response<DocumentSentiment> AnalyzeSentiment(
        string document,
        string language = default,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        SentimentOfOneAsync(async: false, Checked(options), WithLanguage(document, language), cancellationToken)
            .Completed();

    /// <summary>A null language sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document,
        string language = default,
        AnalyzeSentimentOptions options = default,
        CancellationToken cancellationToken = default) =>
        await SentimentOfOneAsync(async: true, Checked(options), WithLanguage(document, language), cancellationToken);

    private Task<Response<DocumentSentiment>> SentimentOfOneAsync(
        bool async,
        AnalyzeSentimentOptions requestOptions,
        AnalysisDocument document,
        CancellationToken cancellationToken)
    {
        var request = new AnalysisRequest(AnalysisKind.SentimentAnalysis, [document], requestOptions, IsBatch: false);
        return AnalyzeOneAsync(async, nameof(AnalyzeSentiment), request, SentimentReader.Read, cancellationToken);
    }
}
