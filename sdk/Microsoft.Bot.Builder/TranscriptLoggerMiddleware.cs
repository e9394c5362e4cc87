using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Logs copies of what a turn receives, sends, updates and deletes when it is over; a logger that fails only shows in
/// the trace, and gets no more of that turn.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings CopySettings =
        new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        logger = transcriptLogger ?? throw new ArgumentNullException(
            nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.  ");
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        if (turnContext.Activity != null) LogIncoming(transcript, turnContext.Activity);

        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities) Log(transcript, Copy(activity));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Log(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Log(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);
        _ = FlushAsync(transcript); // the turn does not wait for the log
    }

    private static void LogIncoming(Queue<IActivity> transcript, Activity activity)
    {
        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty((string)activity.From.Properties["role"]) && string.IsNullOrEmpty(activity.From.Role))
            activity.From.Role = RoleTypes.User;

        // a proactive turn starts with an event of the adapter's own, which nobody sent
        if (activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation) return;
        Log(transcript, Copy(activity));
    }

    private static Activity Copy(Activity activity)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(
            JsonConvert.SerializeObject(activity, CopySettings), CopySettings);
        if (string.IsNullOrEmpty(copy.Id)) copy.Id = $"g_{Guid.NewGuid()}";
        return copy;
    }

    private static void Log(Queue<IActivity> transcript, Activity activity)
    {
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Enqueue(activity);
    }

    private async Task FlushAsync(Queue<IActivity> transcript)
    {
        try
        {
            while (transcript.TryDequeue(out var activity))
                await logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Trace.TraceError($"Transcript logActivity failed with {e}"); // a log must not end the conversation
        }
    }
}
