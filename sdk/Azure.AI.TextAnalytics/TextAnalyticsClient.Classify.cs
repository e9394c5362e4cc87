namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>From 2022-05-01 on; the documents are numbered from "0".</summary>
    public virtual ClassifyDocumentOperation SingleLabelClassify(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = default,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(
            async: false,
            nameof(SingleLabelClassify),
            waitUntil,
            new(WithLanguage(documents, language), projectName, deploymentName, options ?? new()),
            cancellationToken).Completed();

    /// <summary>From 2022-05-01 on; the documents are numbered from "0".</summary>
    public virtual async Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = default,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ClassifyAsync(
            async: true,
            nameof(SingleLabelClassify),
            waitUntil,
            new(WithLanguage(documents, language), projectName, deploymentName, options ?? new()),
            cancellationToken);

    /// <summary>From 2022-05-01 on.</summary>
    public virtual ClassifyDocumentOperation SingleLabelClassify(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(
            async: false,
            nameof(SingleLabelClassify),
            waitUntil,
            new(WithLanguage(documents), projectName, deploymentName, options ?? new()),
            cancellationToken).Completed();

    /// <summary>From 2022-05-01 on.</summary>
    public virtual async Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = default,
        CancellationToken cancellationToken = default) =>
        await ClassifyAsync(
            async: true,
            nameof(SingleLabelClassify),
            waitUntil,
            new(WithLanguage(documents), projectName, deploymentName, options ?? new()),
            cancellationToken);

    private async Task<ClassifyDocumentOperation> ClassifyAsync(
        bool async, string member, WaitUntil waitUntil, ClassificationJob job, CancellationToken cancellationToken)
    {
        Jobs.Require($"{nameof(TextAnalyticsClient)}.{member}{(async ? "Async" : "")}");
        using var scope = Jobs.Tracing.Start($"{nameof(TextAnalyticsClient)}.{member}");
        try
        {
            var location = await Jobs.SubmitAsync(async, job, cancellationToken);
            var jobId = location.Split('/')[^1].Split('?')[0];
            var order = AnalysisDocument.Order(job.Documents);
            var operation = new ClassifyDocumentOperation(Jobs, new(jobId, order, job.Options.IncludeStatistics));
            if (waitUntil == WaitUntil.Started) return operation;
            if (async) await operation.WaitForCompletionAsync(cancellationToken);
            else operation.WaitForCompletion(cancellationToken);
            return operation;
        }
        catch (Exception exception)
        {
            scope.Failed(exception);
            throw;
        }
    }
}
