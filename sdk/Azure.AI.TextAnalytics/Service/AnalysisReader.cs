using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Turns what the service answers into results; the order is that of the request.</summary>
internal static class AnalysisReader
{
    public static List<TResult> InOrder<TResult>(
        JsonElement results,
        IReadOnlyDictionary<string, int> order,
        Func<JsonElement, TResult> read,
        Func<string, TextAnalyticsError, TResult> refuse)
        where TResult : TextAnalyticsResult
    {
        var refused = results.Items("errors")
            .Select(item => refuse(item.Text("id"), ErrorDetail.Innermost(item.GetProperty("error")).ToError()));
        return [.. refused.Concat(results.Items("documents").Select(read)).OrderBy(result => order[result.Id])];
    }

    public static TextDocumentStatistics Statistics(JsonElement document) =>
        document.TryGetProperty("statistics", out var counts) && counts.ValueKind == JsonValueKind.Object
            ? new(counts.Number("charactersCount"), counts.Number("transactionsCount"))
            : default;

    /// <summary>Null if the service sent none.</summary>
    public static TextDocumentBatchStatistics BatchStatistics(JsonElement results) =>
        results.TryGetProperty("statistics", out var counts) && counts.ValueKind == JsonValueKind.Object
            ? new(
                counts.Number("documentsCount"),
                counts.Number("validDocumentsCount"),
                counts.Number("erroneousDocumentsCount"),
                counts.GetProperty("transactionsCount").GetInt64())
            : null;

    public static List<TextAnalyticsWarning> Warnings(JsonElement document) =>
        [.. document.Items("warnings")
            .Select(warning => new TextAnalyticsWarning(warning.Text("code"), warning.Text("message")))];

    public static DetectedLanguage Language(JsonElement document)
    {
        var language = document.GetProperty("detectedLanguage");
        return new(
            language.Text("name"),
            language.Text("iso6391Name"),
            language.Score("confidenceScore"),
            Warnings(document));
    }

    public static PiiEntityCollection PiiEntities(JsonElement document) =>
        new([.. document.Items("entities").Select(PiiEntity)], document.Text("redactedText"), Warnings(document));

    public static KeyPhraseCollection KeyPhrases(JsonElement document) =>
        new([.. document.Items("keyPhrases").Select(phrase => phrase.GetString())], Warnings(document));

    public static ClassificationCategoryCollection Categories(JsonElement document) =>
        new(
            [.. document.Items("class").Select(label =>
                new ClassificationCategory(label.Text("category"), label.Score("confidenceScore")))],
            Warnings(document));

    private static PiiEntity PiiEntity(JsonElement entity) =>
        new(
            entity.Text("text"),
            entity.Text("category"),
            entity.Text("subcategory"),
            entity.Score("confidenceScore"),
            entity.Number("offset"),
            entity.Number("length"));
}
