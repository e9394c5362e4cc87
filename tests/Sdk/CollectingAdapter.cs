using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace UnionBot.Tests.Sdk;

/// <summary>Keeps what a turn sends, updates and deletes, and gives each sent activity an id.</summary>
public sealed class CollectingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public IEnumerable<string> Texts => Sent.Where(a => a.Type == ActivityTypes.Message).Select(a => a.Text);

    public Task RunAsync(Activity activity, BotCallbackHandler callback) =>
        RunPipelineAsync(new TurnContext(this, activity), callback, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent-{i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    public static Activity Message(string text = "你好") => new(ActivityTypes.Message)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        Conversation = new ConversationAccount { Id = "conversation-1" },
        From = new ChannelAccount { Id = "worker-1", Name = "worker" },
        Recipient = new ChannelAccount { Id = "bot-1", Name = "bot" },
    };
}
