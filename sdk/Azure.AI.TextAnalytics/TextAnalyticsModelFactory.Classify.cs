namespace Azure.AI.TextAnalytics;

public static partial class TextAnalyticsModelFactory
{
    public static ClassificationCategory ClassificationCategory(string category, double confidenceScore) =>
        new(category, confidenceScore);

    public static ClassificationCategoryCollection ClassificationCategoryCollection(
        IEnumerable<ClassificationCategory> classificationList, IEnumerable<TextAnalyticsWarning> warnings) =>
        new(classificationList.ToList(), [.. warnings ?? []]);

    public static ClassifyDocumentResult ClassifyDocumentResult(
        string id,
        TextDocumentStatistics statistics,
        ClassificationCategoryCollection documentClassificationCollection,
        IEnumerable<TextAnalyticsWarning> warnings = default) =>
        new(id, statistics, documentClassificationCollection, [.. warnings ?? []]);

    public static ClassifyDocumentResult ClassifyDocumentResult(string id, TextAnalyticsError error) => new(id, error);

    public static ClassifyDocumentResultCollection ClassifyDocumentResultCollection(
        IEnumerable<ClassifyDocumentResult> classificationResultList,
        TextDocumentBatchStatistics statistics,
        string projectName,
        string deploymentName) =>
        new(classificationResultList.ToList(), statistics, projectName, deploymentName);
}
