using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>A classification job at work on the service; nothing is sent but by the methods.</summary>
public class ClassifyDocumentOperation : PageableOperation<ClassifyDocumentResultCollection>
{
    private readonly ClassificationJobs jobs;
    private readonly ContinuationToken token;
    private JobState state;
    private RequestFailedException failure;
    private bool hasCompleted;

    /// <summary>Goes on with an operation by its <see cref="Id"/>; poll it to learn where it stands.</summary>
    public ClassifyDocumentOperation(string operationId, TextAnalyticsClient client)
    {
        ArgumentCheck.NotNullOrEmpty(operationId, nameof(operationId));
        ArgumentNullException.ThrowIfNull(client);
        try
        {
            token = ContinuationToken.Parse(operationId);
        }
        catch (Exception exception)
        {
            // whatever is wrong with it, the caller passed something else than an id
            throw new ArgumentException(
                $"Invalid value. Please use the {nameof(ClassifyDocumentOperation)}.{nameof(Id)} property value.",
                nameof(operationId),
                exception);
        }

        Id = operationId;
        jobs = client.Jobs;
    }

    /// <summary>For mocks.</summary>
    protected ClassifyDocumentOperation()
    {
    }

    internal ClassifyDocumentOperation(ClassificationJobs jobs, ContinuationToken token)
    {
        this.jobs = jobs;
        this.token = token;
        Id = token.Serialize();
    }

    /// <summary>Enough to go on in another process; not the id of the job.</summary>
    public override string Id { get; }

    /// <summary>Null if none was given or the job was not polled yet.</summary>
    public virtual string DisplayName => state?.DisplayName;

    /// <summary>The default date before the first poll.</summary>
    public virtual DateTimeOffset CreatedOn => state?.CreatedOn ?? default;

    /// <summary>When the service forgets the results.</summary>
    public virtual DateTimeOffset? ExpiresOn => state?.ExpiresOn;

    /// <summary>The default date before the first poll.</summary>
    public virtual DateTimeOffset LastModified => state?.LastModified ?? default;

    /// <summary>As of the last poll.</summary>
    public virtual TextAnalyticsOperationStatus Status => state?.Status ?? default;

    /// <summary>True also after failure.</summary>
    public override bool HasCompleted => hasCompleted;

    /// <summary>True after success only.</summary>
    public override bool HasValue => hasCompleted && failure == null;

    /// <summary>Throws the failure of the job, or <see cref="InvalidOperationException"/> before its end.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override AsyncPageable<ClassifyDocumentResultCollection> Value => GetValuesAsync();

    /// <summary>Null before the first poll.</summary>
    public override Response GetRawResponse() => state?.Response;

    /// <summary>Asks the service once; throws if the job failed, now or before.</summary>
    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        PollAsync(async: false, cancellationToken).Completed();

    /// <summary>Asks the service once; throws if the job failed, now or before.</summary>
    public override async ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        await PollAsync(async: true, cancellationToken);

    /// <summary>Polls every second, or later if the service says so.</summary>
    public override async ValueTask<Response<AsyncPageable<ClassifyDocumentResultCollection>>> WaitForCompletionAsync(
        CancellationToken cancellationToken = default) =>
        await TraceAsync("WaitForCompletion", () => base.WaitForCompletionAsync(cancellationToken).AsTask());

    /// <summary>Polls at the given interval, or later if the service says so.</summary>
    public override async ValueTask<Response<AsyncPageable<ClassifyDocumentResultCollection>>> WaitForCompletionAsync(
        TimeSpan pollingInterval, CancellationToken cancellationToken = default) =>
        await TraceAsync(
            "WaitForCompletion", () => base.WaitForCompletionAsync(pollingInterval, cancellationToken).AsTask());

    /// <summary>Asks the service to stop; the status turns cancelled some polls later.</summary>
    public virtual void Cancel(CancellationToken cancellationToken = default) =>
        jobs.CancelAsync(async: false, token.JobId, cancellationToken).Completed();

    /// <summary>Asks the service to stop; the status turns cancelled some polls later.</summary>
    public virtual async Task CancelAsync(CancellationToken cancellationToken = default) =>
        await jobs.CancelAsync(async: true, token.JobId, cancellationToken);

    /// <summary>Further pages are fetched while enumerating; throws as <see cref="Value"/> does.</summary>
    public override Pageable<ClassifyDocumentResultCollection> GetValues(
        CancellationToken cancellationToken = default) =>
        new ClassifyDocumentPages(
            FirstPage(), link => NextPageAsync(async: false, link, cancellationToken).Completed());

    /// <summary>Further pages are fetched while enumerating; throws as <see cref="Value"/> does.</summary>
    public override AsyncPageable<ClassifyDocumentResultCollection> GetValuesAsync(
        CancellationToken cancellationToken = default) =>
        new ClassifyDocumentAsyncPages(FirstPage(), link => NextPageAsync(async: true, link, cancellationToken));

    private Page<ClassifyDocumentResultCollection> FirstPage()
    {
        if (!hasCompleted) throw new InvalidOperationException("The operation has not completed yet.");
        return failure == null ? state.Page : throw failure;
    }

    private async Task<Page<ClassifyDocumentResultCollection>> NextPageAsync(
        bool async, string nextLink, CancellationToken cancellationToken) =>
        (await jobs.NextPageAsync(async, nextLink, token.Order, cancellationToken)).Page;

    private async Task<Response> PollAsync(bool async, CancellationToken cancellationToken)
    {
        if (!hasCompleted) await TraceAsync("UpdateStatus", () => AskAsync(async, cancellationToken));
        return failure == null ? state.Response : throw failure;
    }

    private async Task<JobState> AskAsync(bool async, CancellationToken cancellationToken)
    {
        state = await jobs.StatusAsync(async, token.JobId, token.ShowStats, token.Order, cancellationToken);
        if (state.IsPending) return state;
        if (state.Status != TextAnalyticsOperationStatus.Succeeded) failure = Failure(state);
        hasCompleted = true;
        return failure == null ? state : throw failure;
    }

    private static RequestFailedException Failure(JobState state) =>
        state.Status == TextAnalyticsOperationStatus.Cancelled
            ? new("The operation was canceled so no value is available.")
            : new(state.Response);

    private async Task<T> TraceAsync<T>(string member, Func<Task<T>> act)
    {
        using var scope = jobs.Tracing.Start($"{nameof(ClassifyDocumentOperation)}.{member}");
        try
        {
            return await act();
        }
        catch (Exception exception)
        {
            scope.Failed(exception);
            throw;
        }
    }
}
