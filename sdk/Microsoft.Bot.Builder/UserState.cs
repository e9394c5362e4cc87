namespace Microsoft.Bot.Builder;

/// <summary>State of a user on one channel, in whichever conversation.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        var userId = Required(activity.From?.Id, "From.Id");
        return $"{channelId}/users/{userId}";
    }
}
