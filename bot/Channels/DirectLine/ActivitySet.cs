using System.Text;
using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>The protocol's activity set, put together from stored JSON as it is.</summary>
public static class ActivitySet
{
    private const string StoredLink = "Url\":\"" + DirectLineApi.Root + "/";

    /// <summary>Links to our files are stored without a host and sent with the one that the client came by.</summary>
    public static string Of(IReadOnlyList<LoggedMessage> messages, long watermark, string origin, string? typing = null)
    {
        var text = new StringBuilder("{\"activities\":[");
        text.AppendJoin(',', messages.Select(message => message.ActivityJson).Concat(typing is null ? [] : [typing]));
        text.Append("],\"watermark\":\"").Append(watermark).Append("\"}");
        return text.Replace(StoredLink, $"Url\":\"{origin}{DirectLineApi.Root}/").ToString();
    }

    public static string Typing(string conversationId, DateTimeOffset now) => ActivityJson.Write(new
    {
        type = "typing",
        id = $"{conversationId}|typing-{now.ToUnixTimeMilliseconds()}",
        timestamp = now,
        channelId = DirectLineOptions.ChannelId,
        from = new { id = IncomingActivity.BotId, role = "bot" },
        conversation = new { id = conversationId },
    });
}
