using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of a classification in the order of its documents.</summary>
public class ClassifyDocumentResultCollection : ReadOnlyCollection<ClassifyDocumentResult>
{
    internal ClassifyDocumentResultCollection(
        IList<ClassifyDocumentResult> list,
        TextDocumentBatchStatistics statistics,
        string projectName,
        string deploymentName)
        : base(list)
    {
        Statistics = statistics;
        ProjectName = projectName;
        DeploymentName = deploymentName;
    }

    /// <summary>Null unless statistics were asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }

    /// <summary>The project whose model was used.</summary>
    public string ProjectName { get; }

    /// <summary>The deployment that answered.</summary>
    public string DeploymentName { get; }
}
