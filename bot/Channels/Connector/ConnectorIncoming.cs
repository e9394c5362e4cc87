using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using UnionBot.Bot.Turns;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>The channel's activity as our turns know it: ids that no other channel can have, and only what a worker wrote.</summary>
public static class ConnectorIncoming
{
    private const string IdPrefix = "connector-";
    private const string OwnPrefix = "own-";
    private const int LongestActivityId = 200;

    /// <summary>True for a conversation that came through the connector, whatever channel it is on.</summary>
    public static bool Owns(string conversationId) => conversationId.StartsWith(IdPrefix, StringComparison.Ordinal);

    /// <summary>
    /// A copy; the channel's activity stays as it is. The same delivery again gives the same id. Whom the token was for tells a channel
    /// from a bot that calls this one: no caller can name itself into a conversation of another.
    /// </summary>
    public static Activity Of(Activity received, string? audience, DateTimeOffset now)
    {
        var activity = ActivityJson.Read(ActivityJson.Write(received));
        var conversationId = IdPrefix + Hash(JsonConvert.SerializeObject(new[] { audience, received.ChannelId, received.Conversation.Id }));
        activity.Id = $"{conversationId}|{Bounded(received.Id) ?? OwnPrefix + Guid.CreateVersion7(now).ToString("N")}";
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = new ChannelAccount(
            WorkerText.Name(received.From?.Id) ?? "user", WorkerText.Name(received.From?.Name), role: RoleTypes.User);
        activity.Text = WithoutMention(activity) is { } text ? WorkerText.Clean(text) : null;
        activity.Timestamp = now;
        activity.Locale = "zh-CN";
        activity.ServiceUrl = null;
        activity.Summary = null; // only what the worker wrote is shown as the worker's words
        activity.Attachments = null; // see ConnectorFiles
        activity.Entities = null;
        activity.ChannelData = null;
        activity.DeliveryMode = null;
        return activity;
    }

    /// <summary>The channel's own id of an activity of ours; null for one that we have named ourselves.</summary>
    public static string? IdOnChannel(string? activityId) =>
        activityId?.Split('|', 2) is [_, var id] && !id.StartsWith(OwnPrefix, StringComparison.Ordinal) ? id : null;

    // "@工会小助手 你好" in a group is "你好" to us
    private static string? WithoutMention(Activity activity)
    {
        if (activity.Text is null || activity.Recipient is null)
            return activity.Text;
        activity.Entities = [.. (activity.Entities ?? []).Where(entity => entity is not null && (!IsMention(entity) || IsWhole(entity)))];
        return activity.RemoveRecipientMention();
    }

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(Entity mention)
    {
        try
        {
            return mention.GetAs<Mention>() is { Mentioned.Id: not null, Text: not null };
        }
        catch (JsonException)
        {
            // something else in the place of an account
            return false;
        }
    }

    private static string? Bounded(string? id) => id switch
    {
        null or "" => null,
        { Length: <= LongestActivityId } when WorkerText.Clean(id) == id && !id.Contains('|') => id,
        _ => OwnPrefix + Hash(id),
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
