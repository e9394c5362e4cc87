using Microsoft.Bot.Schema;
using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;
using UnionBot.Services.Outbox;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Messages that the bot or its staff send by themselves: into the log once, from where <see cref="ConnectorRetry"/> brings them to the channel.</summary>
public sealed class ConnectorOutbound(ConversationFeed feed, IServiceScopeFactory scopes, Signals signals) : IOutboundChannel
{
    public bool Carries(ConversationKey conversation) => ConnectorIncoming.Owns(conversation.ConversationId);

    public async Task SendAsync(ConversationKey conversation, string deduplicationKey, string text, CancellationToken cancellationToken)
    {
        var message = new Activity(ActivityTypes.Message) { Id = $"{conversation.ConversationId}|out-{deduplicationKey}", Text = text };
        await feed.AppendAsync(conversation, MessageAuthor.Bot, [message], cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ConversationAddresses>()
            .LookAsync(conversation.ConversationId, cancellationToken);
        signals.Deliveries.Raise();
    }
}
