namespace Azure.AI.TextAnalytics;

/// <summary>Options of a classification by a custom model, one label a document.</summary>
public class SingleLabelClassifyOptions
{
    /// <summary>True keeps the service from storing the texts; null leaves its own default.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>Name of the job; null sends none.</summary>
    public string DisplayName { get; set; }

    /// <summary>Asks for counts by document and batch when the job is polled.</summary>
    public bool? IncludeStatistics { get; set; }
}
