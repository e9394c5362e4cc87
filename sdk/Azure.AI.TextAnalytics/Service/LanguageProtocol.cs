using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>From 2022-05-01 on: one address, the task is named in the body.</summary>
internal sealed class LanguageProtocol(Uri endpoint, string apiVersion) : IAnalysisProtocol
{
    public void Write(Request request, AnalysisRequest analysis)
    {
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/language", false);
        request.Uri.AppendPath("/:analyze-text", false);
        request.Uri.AppendQuery("api-version", apiVersion, true);
        if (analysis.IsBatch) request.Uri.AppendFlag("showStats", analysis.Options.IncludeStatistics);
        request.SetJsonHeaders();
        request.Content = JsonBody.Create(writer => WriteTask(writer, analysis));
    }

    public JsonElement Results(JsonElement root) => root.GetProperty("results");

    private static void WriteTask(Utf8JsonWriter writer, AnalysisRequest analysis)
    {
        writer.WriteStartObject("analysisInput");
        writer.WriteDocuments(analysis.Documents, analysis.HintName);
        writer.WriteEndObject();
        if (analysis.Options != null) WriteParameters(writer, analysis.Options);
        writer.WriteString("kind", analysis.Kind.ToString());
    }

    private static void WriteParameters(Utf8JsonWriter writer, TextAnalyticsRequestOptions options)
    {
        writer.WriteStartObject("parameters");
        if (options is AnalyzeSentimentOptions sentiment) WriteSentiment(writer, sentiment);
        if (options is RecognizePiiEntitiesOptions pii) WritePii(writer, pii);
        writer.WriteOptional("modelVersion", options.ModelVersion);
        writer.WriteOptional("loggingOptOut", options.DisableServiceLogs);
        writer.WriteEndObject();
    }

    private static void WriteSentiment(Utf8JsonWriter writer, AnalyzeSentimentOptions options)
    {
        writer.WriteOptional("opinionMining", options.IncludeOpinionMining);
        writer.WriteString("stringIndexType", "Utf16CodeUnit");
    }

    private static void WritePii(Utf8JsonWriter writer, RecognizePiiEntitiesOptions options)
    {
        writer.WriteOptional("domain", options.DomainFilter.WireName());
        if (options.CategoriesFilter.Count > 0)
        {
            writer.WriteStartArray("piiCategories");
            foreach (var category in options.CategoriesFilter) writer.WriteStringValue(category.ToString());
            writer.WriteEndArray();
        }

        writer.WriteString("stringIndexType", "Utf16CodeUnit");
    }
}
