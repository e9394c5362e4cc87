using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>What the SDK's adapter runs: one turn of ours, committed first, and then its replies through the adapter.</summary>
public sealed class ConnectorBot(
    TurnRunner turns, ChannelLimits limits, ConnectorFiles files, ConnectorDelivery delivery, ReplyBook replies,
    TimeProvider clock) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var received = turnContext.Activity;
        if (received.Type is not (ActivityTypes.Message or ActivityTypes.ConversationUpdate))
            return; // typing, reactions and the like ask for nothing
        if (received.Text?.Length > WorkerText.Longest)
        {
            await SayAsync(turnContext, "channel.text-too-long", new { max = WorkerText.Longest });
            return;
        }
        var incoming = ConnectorIncoming.Of(received, clock.GetUtcNow());
        limits.RequireActivity(incoming.Conversation.Id);
        if (received.Attachments is { Count: > 0 } && !await AttachAsync(turnContext, incoming))
            return;
        if (incoming.Type == ActivityTypes.Message && string.IsNullOrWhiteSpace(incoming.Text)
            && incoming.Attachments is null && incoming.Value is null)
            return;
        await RunAsync(turnContext, incoming);
    }

    // Not the connection's token: a message that has arrived is finished even when its sender is gone.
    private async Task RunAsync(ITurnContext turnContext, Activity incoming)
    {
        await delivery.RememberAsync(ConversationFeed.KeyOf(incoming), turnContext, CancellationToken.None);
        var result = await turns.RunAsync(incoming);
        if (result.Outcome == TurnOutcome.Unavailable)
            throw ChannelException.Unavailable();
        if (result.Outcome == TurnOutcome.Busy)
            throw ChannelException.TooMany();
        // a caller that waits for the replies gets those of the first time when it asks again
        var again = turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? result.ReplyIds : [];
        await delivery.DeliverInTurnAsync(ConversationFeed.KeyOf(incoming), turnContext, again);
    }

    /// <summary>False when nothing of the message is left to answer; the worker has then been told why.</summary>
    private async Task<bool> AttachAsync(ITurnContext turnContext, Activity incoming)
    {
        try
        {
            incoming.Attachments = await files.SaveAsync(ConversationFeed.KeyOf(incoming), turnContext, CancellationToken.None);
            return true;
        }
        catch (ChannelException e)
        {
            await SayAsync(turnContext, e.ReplyKey, e.Values);
            return !string.IsNullOrWhiteSpace(incoming.Text);
        }
    }

    private Task<ResourceResponse> SayAsync(ITurnContext turnContext, string replyKey, object? values) =>
        turnContext.SendActivityAsync(MessageFactory.Text(replies.Text(replyKey, values)), CancellationToken.None);
}
