using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot sent, and those who wait for it.</content>
public partial class TestAdapter
{
    private readonly object queueGate = new();
    private readonly Queue<TaskCompletionSource<IActivity>> waiting = [];

    /// <summary>Answers of the bot that nobody has read yet, oldest first.</summary>
    public Queue<Activity> ActiveQueue { get; } = [];

    /// <summary>
    /// Queues the activities, or gives them to who waits; a "delay" waits its milliseconds instead.
    /// </summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException(
                "Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Milliseconds(activity), CancellationToken.None).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces the queued activity of the same id; the answer has no id when there is none.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (queueGate)
        {
            var queued = ActiveQueue.ToList();
            var index = queued.FindIndex(a => a.Id == activity.Id);
            if (index < 0) return Task.FromResult(new ResourceResponse());
            queued[index] = activity;
            Requeue(queued);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    /// <summary>Takes the activity out of the queue if it is still there.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (queueGate)
        {
            var queued = ActiveQueue.ToList();
            var index = queued.FindIndex(a => a.Id == reference.ActivityId);
            if (index < 0) return Task.CompletedTask;
            queued.RemoveAt(index);
            Requeue(queued);
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes the oldest answer out of the queue, null when it is empty.</summary>
    public IActivity GetNextReply()
    {
        lock (queueGate)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>As <see cref="GetNextReply"/>, but waits for an answer until cancelled.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (queueGate)
        {
            if (waiting.Count == 0 && GetNextReply() is { } reply) return Task.FromResult(reply);

            var source = new TaskCompletionSource<IActivity>();
            cancellationToken.Register(() => source.TrySetCanceled());
            waiting.Enqueue(source);
            return source.Task;
        }
    }

    private static int Milliseconds(Activity delay) => Convert.ToInt32(delay.Value, CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (queueGate)
        {
            while (waiting.TryDequeue(out var source))
            {
                if (source.TrySetResult(activity)) return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Requeue(List<Activity> activities)
    {
        ActiveQueue.Clear();
        foreach (var activity in activities) ActiveQueue.Enqueue(activity);
    }
}
