using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How updates and deletions change a transcript.</summary>
internal static class Transcripts
{
    /// <summary>The new content, with type and times of the activity that it replaces.</summary>
    public static Activity Updated(IActivity original, IActivity update)
    {
        var updated = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(update));
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    /// <summary>What stays of a deleted activity: its place, not who said what.</summary>
    public static Activity Deleted(IActivity original) =>
        new()
        {
            Type = ActivityTypes.MessageDelete,
            Id = original.Id,
            From = new ChannelAccount(id: "deleted", role: original.From.Role),
            Recipient = new ChannelAccount(id: "deleted", role: original.Recipient.Role),
            Locale = original.GetLocale(),
            LocalTimestamp = original.Timestamp,
            Timestamp = original.Timestamp,
            ChannelId = original.ChannelId,
            Conversation = original.Conversation,
            ServiceUrl = original.ServiceUrl,
            ReplyToId = original.ReplyToId,
        };
}
