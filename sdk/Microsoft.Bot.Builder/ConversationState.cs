namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, whoever writes in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        var conversationId = Required(activity.Conversation?.Id, "Conversation.Id");
        return $"{channelId}/conversations/{conversationId}";
    }
}
