using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>v3.0 and v3.1: an address for each task, options in the query.</summary>
internal sealed class LegacyProtocol(Uri endpoint, string apiVersion) : IAnalysisProtocol
{
    public void Write(Request request, AnalysisRequest analysis)
    {
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath($"/text/analytics/{apiVersion}", false);
        request.Uri.AppendPath(Path(analysis.Kind), false);
        if (analysis.Options != null) AppendOptions(request.Uri, analysis.Options);
        request.SetJsonHeaders("application/json, text/json");
        request.Content = JsonBody.Create(writer => writer.WriteDocuments(analysis.Documents, analysis.HintName));
    }

    public JsonElement Results(JsonElement root) => root;

    private static string Path(AnalysisKind kind) => kind switch
    {
        AnalysisKind.LanguageDetection => "/languages",
        AnalysisKind.SentimentAnalysis => "/sentiment",
        AnalysisKind.PiiEntityRecognition => "/entities/recognition/pii",
        AnalysisKind.KeyPhraseExtraction => "/keyPhrases",
    };

    private static void AppendOptions(RequestUriBuilder uri, TextAnalyticsRequestOptions options)
    {
        if (options.ModelVersion != null) uri.AppendQuery("model-version", options.ModelVersion, true);
        uri.AppendFlag("showStats", options.IncludeStatistics);
        uri.AppendFlag("loggingOptOut", options.DisableServiceLogs);
        if (options is AnalyzeSentimentOptions sentiment)
        {
            uri.AppendFlag("opinionMining", sentiment.IncludeOpinionMining);
            uri.AppendQuery("stringIndexType", "Utf16CodeUnit", true);
        }

        if (options is RecognizePiiEntitiesOptions pii) AppendPii(uri, pii);
    }

    private static void AppendPii(RequestUriBuilder uri, RecognizePiiEntitiesOptions options)
    {
        if (options.DomainFilter.WireName() is { } domain) uri.AppendQuery("domain", domain, true);
        uri.AppendQuery("stringIndexType", "Utf16CodeUnit", true);
        if (options.CategoriesFilter.Count > 0)
            uri.AppendQuery("piiCategories", string.Join(',', options.CategoriesFilter), true);
    }
}
