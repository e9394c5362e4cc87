using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Channels;

/// <summary>Replies for channels that show fewer things than ours: a card in words, buttons as words to answer with.</summary>
public sealed class PlainReplies(ReplyBook replies)
{
    private static readonly string[] ChannelsWithCards =
        [Microsoft.Bot.Connector.Channels.Directline, Microsoft.Bot.Connector.Channels.Webchat,
            Microsoft.Bot.Connector.Channels.Emulator, Microsoft.Bot.Connector.Channels.Msteams];

    /// <summary>The reply as the channel can show it; the same object when that is all of it.</summary>
    public Activity For(string channelId, Activity reply)
    {
        var buttons = reply.SuggestedActions?.Actions?.Count ?? 0;
        var cards = reply.Attachments is { Count: > 0 };
        return (!cards || ChannelsWithCards.Contains(channelId)) && (buttons == 0 || Channel.SupportsSuggestedActions(channelId, buttons))
            ? reply
            : Of(reply, keepCards: ChannelsWithCards.Contains(channelId));
    }

    /// <summary>The reply in nothing but text, which every channel shows.</summary>
    public Activity Of(Activity reply) => Of(reply, keepCards: false);

    private Activity Of(Activity reply, bool keepCards)
    {
        var text = keepCards || !string.IsNullOrEmpty(reply.Text) ? reply.Text : reply.Summary;
        var buttons = reply.SuggestedActions?.Actions?.Select(action => action.Title).ToList() ?? [];
        if (buttons.Count > 0)
            text = $"{text}\n\n{replies.Text("channel.buttons", new { buttons = string.Join("、", buttons) })}".TrimStart();
        reply.Text = text;
        reply.SuggestedActions = null;
        if (!keepCards)
            reply.Attachments = null;
        return reply;
    }
}
