using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace UnionBot.Bot.Turns;

/// <summary>Runs one activity through a bot and holds its replies back until the turn is committed.</summary>
public sealed class TurnAdapter(TimeProvider clock) : BotAdapter
{
    private readonly List<Activity> replies = [];

    public IReadOnlyList<Activity> Replies => replies;

    public async Task RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Select(activity => Hold(turnContext.Activity, activity)).ToArray());

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var index = replies.FindIndex(reply => reply.Id == activity.Id);
        if (index >= 0)
            replies[index] = activity;
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        replies.RemoveAll(reply => reply.Id == reference.ActivityId);
        return Task.CompletedTask;
    }

    // Ids follow from the incoming one, so that delivering a turn again repeats nothing.
    private ResourceResponse Hold(Activity incoming, Activity reply)
    {
        if (reply.Type is ActivityTypes.Typing or ActivityTypes.Trace or "delay" or "invokeResponse")
            return new ResourceResponse("");
        reply.Id = $"{incoming.Id}|{replies.Count}";
        reply.ReplyToId = incoming.Type == ActivityTypes.Message ? incoming.Id : null;
        reply.Timestamp = clock.GetUtcNow();
        reply.Locale ??= incoming.Locale;
        reply.ServiceUrl = null;
        replies.Add(reply);
        return new ResourceResponse(reply.Id);
    }
}
