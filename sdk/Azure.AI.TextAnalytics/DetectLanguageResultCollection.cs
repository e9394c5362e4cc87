using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of a batch in the order of its documents.</summary>
public class DetectLanguageResultCollection : ReadOnlyCollection<DetectLanguageResult>
{
    internal DetectLanguageResultCollection(
        IList<DetectLanguageResult> list, TextDocumentBatchStatistics statistics, string modelVersion)
        : base(list)
    {
        Statistics = statistics;
        ModelVersion = modelVersion;
    }

    /// <summary>Null unless statistics were asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }

    /// <summary>The model that was used.</summary>
    public string ModelVersion { get; }
}
