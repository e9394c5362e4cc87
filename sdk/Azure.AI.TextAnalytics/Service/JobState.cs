using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>A classification job as the service describes it; a page of results once it has succeeded.</summary>
internal sealed record JobState(
    TextAnalyticsOperationStatus Status,
    string DisplayName,
    DateTimeOffset CreatedOn,
    DateTimeOffset? ExpiresOn,
    DateTimeOffset LastModified,
    Page<ClassifyDocumentResultCollection> Page,
    Response Response)
{
    private const string SingleLabel = "CustomSingleLabelClassificationLROResults";
    private const string MultiLabel = "CustomMultiLabelClassificationLROResults";

    public bool IsPending =>
        Status == TextAnalyticsOperationStatus.Running
        || Status == TextAnalyticsOperationStatus.NotStarted
        || Status == TextAnalyticsOperationStatus.Cancelling;

    public static JobState Read(Response response, IReadOnlyDictionary<string, int> order)
    {
        using var json = response.ReadJson();
        var root = json.RootElement;
        TextAnalyticsOperationStatus status = root.Text("status");
        return new(
            status,
            root.Text("displayName"),
            root.Time("createdDateTime") ?? default,
            root.Time("expirationDateTime"),
            root.Time("lastUpdatedDateTime") ?? default,
            status == TextAnalyticsOperationStatus.Succeeded ? ReadPage(root, order, response) : null,
            response);
    }

    private static Page<ClassifyDocumentResultCollection> ReadPage(
        JsonElement root, IReadOnlyDictionary<string, int> order, Response response)
    {
        var task = root.GetProperty("tasks").GetProperty("items")[0];
        var kind = task.Text("kind");
        if (kind is not (SingleLabel or MultiLabel))
            throw new InvalidOperationException(
                $"Invalid task executed. Expected a {SingleLabel} or {MultiLabel} but instead got {kind}.");
        var results = ReadResults(task.GetProperty("results"), order);
        return Page<ClassifyDocumentResultCollection>.FromValues([results], root.Text("nextLink"), response);
    }

    private static ClassifyDocumentResultCollection ReadResults(
        JsonElement results, IReadOnlyDictionary<string, int> order) =>
        new(
            AnalysisReader.InOrder(results, order, ReadDocument, (id, error) => new ClassifyDocumentResult(id, error)),
            AnalysisReader.BatchStatistics(results),
            results.Text("projectName"),
            results.Text("deploymentName"));

    private static ClassifyDocumentResult ReadDocument(JsonElement document) =>
        new(
            document.Text("id"),
            AnalysisReader.Statistics(document),
            AnalysisReader.Categories(document),
            AnalysisReader.Warnings(document));
}
