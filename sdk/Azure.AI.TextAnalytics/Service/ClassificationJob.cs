using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>A single-label classification as submitted.</summary>
internal sealed record ClassificationJob(
    IReadOnlyList<AnalysisDocument> Documents,
    string ProjectName,
    string DeploymentName,
    SingleLabelClassifyOptions Options)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteOptional("displayName", Options.DisplayName);
        writer.WriteStartObject("analysisInput");
        writer.WriteDocuments(Documents, "language");
        writer.WriteEndObject();
        writer.WriteStartArray("tasks");
        writer.WriteStartObject();
        writer.WriteStartObject("parameters");
        writer.WriteString("projectName", ProjectName);
        writer.WriteString("deploymentName", DeploymentName);
        writer.WriteOptional("loggingOptOut", Options.DisableServiceLogs);
        writer.WriteEndObject();
        writer.WriteString("kind", "CustomSingleLabelClassification");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
