using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using UnionBot.Bot.Turns;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Text from a client to an activity that the bot may trust; everything about identity comes from the token.</summary>
public static class IncomingActivity
{
    public const string BotId = "unionbot";
    public const string AnonymousId = "user";
    private const int MaxChannelDataLength = 16_000;

    public static Activity Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            if (JToken.ReadFrom(reader) is not JObject body || reader.Read())
                throw ChannelException.Bad("channel.bad-json");
            var activity = body.ToObject<Activity>(JsonSerializer.Create(ActivityJson.Settings))!;
            return Checked(activity);
        }
        catch (JsonException)
        {
            // the client's mistake, and its text must not come back in the answer
            throw ChannelException.Bad("channel.bad-json");
        }
    }

    /// <summary>What a message must have; a file counts as content.</summary>
    public static void RequireContent(Activity activity)
    {
        if (activity.Type == ActivityTypes.Message && string.IsNullOrWhiteSpace(activity.Text)
            && activity.Attachments is not { Count: > 0 } && activity.Value is null)
            throw ChannelException.Bad("channel.empty-text");
    }

    /// <summary>Sets who, where and when. The id follows from the client's own, so that a message sent again is known.</summary>
    public static void Stamp(Activity activity, string conversationId, string? userId, DateTimeOffset now, string botName)
    {
        activity.Id = $"{conversationId}|{ClientIdOf(activity) ?? Guid.CreateVersion7(now).ToString("N")}";
        activity.ChannelId = DirectLineOptions.ChannelId;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = new ChannelAccount(userId ?? WorkerText.Name(activity.From?.Id) ?? AnonymousId, WorkerText.Name(activity.From?.Name), role: RoleTypes.User);
        activity.Recipient = new ChannelAccount(BotId, botName, role: RoleTypes.Bot);
        activity.Timestamp = now;
        activity.Locale = "zh-CN";
        activity.ServiceUrl = null;
        activity.Summary = null; // only what the worker wrote is shown as the worker's words
    }

    private static Activity Checked(Activity activity)
    {
        if (activity.Type is not { Length: > 0 and <= 100 })
            throw ChannelException.Bad("channel.no-type");
        if (activity.Text?.Length > WorkerText.Longest)
            throw ChannelException.Bad("channel.text-too-long", new { max = WorkerText.Longest });
        activity.Text = activity.Text is null ? null : WorkerText.Clean(activity.Text);
        // files come by upload, where they are checked; a link from a client is nothing we would open or show
        activity.Attachments = null;
        activity.Entities = null;
        if (JsonConvert.SerializeObject(activity.ChannelData).Length > MaxChannelDataLength)
            throw ChannelException.Bad("channel.bad-json");
        return activity;
    }

    private static string? ClientIdOf(Activity activity) =>
        (activity.ChannelData as JObject)?["clientActivityID"] is JValue { Type: JTokenType.String } id
            ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes((string)id!)))[..32]
            : null;
}
