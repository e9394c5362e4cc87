namespace Microsoft.Bot.Builder;

/// <summary>State of one user within one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        var conversationId = Required(activity.Conversation?.Id, "Conversation.Id");
        var userId = Required(activity.From?.Id, "From.Id");
        return $"{channelId}/conversations/{conversationId}/users/{userId}";
    }
}
