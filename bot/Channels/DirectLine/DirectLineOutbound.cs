using Microsoft.Bot.Schema;
using UnionBot.Bot.Channels.Connector;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge.Contacts;
using UnionBot.Services.Handoff;
using UnionBot.Services.Outbox;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Messages that the bot sends by itself: into the log, where open pages see them at once and closed ones on their return.</summary>
public sealed class DirectLineOutbound(ConversationFeed feed, UnionContacts contacts, TimeProvider clock) : IOutboundChannel
{
    public bool Carries(ConversationKey conversation) =>
        conversation.ChannelId == DirectLineOptions.ChannelId && !ConnectorIncoming.Owns(conversation.ConversationId);

    public Task SendAsync(ConversationKey conversation, string deduplicationKey, string text, CancellationToken cancellationToken)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = $"{conversation.ConversationId}|out-{deduplicationKey}",
            Text = text,
            ChannelId = DirectLineOptions.ChannelId,
            Conversation = new ConversationAccount(id: conversation.ConversationId),
            From = new ChannelAccount(IncomingActivity.BotId, contacts.ShortName, role: RoleTypes.Bot),
            Recipient = new ChannelAccount(conversation.WorkerId, role: RoleTypes.User),
            Timestamp = clock.GetUtcNow(),
            Locale = "zh-CN",
        };
        return feed.AppendAsync(conversation, MessageAuthor.Bot, [activity], cancellationToken);
    }
}
