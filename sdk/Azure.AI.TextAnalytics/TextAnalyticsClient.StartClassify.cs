using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>As <c>SingleLabelClassify</c> with <see cref="WaitUntil.Started"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ClassifyDocumentOperation StartSingleLabelClassify(
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = default,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(
            async: false,
            nameof(StartSingleLabelClassify),
            WaitUntil.Started,
            new(WithLanguage(documents, language), projectName, deploymentName, options ?? new()),
            cancellationToken).Completed();

    /// <summary>As <c>SingleLabelClassifyAsync</c> with <see cref="WaitUntil.Started"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual async Task<ClassifyDocumentOperation> StartSingleLabelClassifyAsync(
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = default,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ClassifyAsync(
            async: true,
            nameof(StartSingleLabelClassify),
            WaitUntil.Started,
            new(WithLanguage(documents, language), projectName, deploymentName, options ?? new()),
            cancellationToken);

    /// <summary>As <c>SingleLabelClassify</c> with <see cref="WaitUntil.Started"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ClassifyDocumentOperation StartSingleLabelClassify(
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(
            async: false,
            nameof(StartSingleLabelClassify),
            WaitUntil.Started,
            new(WithLanguage(documents), projectName, deploymentName, options ?? new()),
            cancellationToken).Completed();

    /// <summary>As <c>SingleLabelClassifyAsync</c> with <see cref="WaitUntil.Started"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual async Task<ClassifyDocumentOperation> StartSingleLabelClassifyAsync(
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ClassifyAsync(
            async: true,
            nameof(StartSingleLabelClassify),
            WaitUntil.Started,
            new(WithLanguage(documents), projectName, deploymentName, options ?? new()),
            cancellationToken);
}
