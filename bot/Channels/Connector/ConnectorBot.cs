using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>What the SDK's adapter runs: one turn of ours, committed first, and then its replies through the adapter.</summary>
public sealed class ConnectorBot(
    TurnRunner turns, ChannelLimits limits, ConnectorFiles files, ConnectorDelivery delivery, ReplyBook replies,
    TimeProvider clock, ILogger<ConnectorBot> logger) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var received = turnContext.Activity;
        if (received.Type is not (ActivityTypes.Message or ActivityTypes.ConversationUpdate))
            return; // typing, reactions and the like ask for nothing
        var incoming = ConnectorIncoming.Of(received, turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey), clock.GetUtcNow());
        limits.RequireActivity(incoming.Conversation.Id);
        if (await IsForUsAsync(turnContext, incoming))
            await RunAsync(turnContext, incoming);
    }

    // Not the connection's token: a message that has arrived is finished even when its sender is gone.
    private async Task RunAsync(ITurnContext turnContext, Activity incoming)
    {
        var outcome = await delivery.RunAsync(ConversationFeed.KeyOf(incoming), turnContext, () => turns.RunAsync(incoming));
        if (outcome == TurnOutcome.Unavailable)
            throw ChannelException.Unavailable();
        if (outcome == TurnOutcome.Busy)
            throw ChannelException.TooMany();
    }

    /// <summary>False when there is nothing to answer; where the worker expects an answer, they have been told why.</summary>
    private async Task<bool> IsForUsAsync(ITurnContext turnContext, Activity incoming)
    {
        var received = turnContext.Activity;
        if (incoming.Type == ActivityTypes.ConversationUpdate)
            return received.Conversation.IsGroup != true;
        if (received.Conversation.IsGroup == true)
            return await RefuseAsync(turnContext, "channel.private-only", null);
        if (received.Text?.Length > WorkerText.Longest)
            return await RefuseAsync(turnContext, "channel.text-too-long", new { max = WorkerText.Longest });
        if (received.Attachments is { Count: > 0 } && !await AttachAsync(turnContext, incoming))
            return false;
        return !string.IsNullOrWhiteSpace(incoming.Text) || incoming.Attachments is not null || incoming.Value is not null;
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
            return await TellAsync(turnContext, e) && !string.IsNullOrWhiteSpace(incoming.Text);
        }
    }

    // a channel that takes no words either must not keep the worker's own from being run
    private async Task<bool> TellAsync(ITurnContext turnContext, ChannelException refusal)
    {
        try
        {
            await RefuseAsync(turnContext, refusal.ReplyKey, refusal.Values);
        }
        catch (Exception e) when (e is not ChannelException)
        {
            logger.LogWarning("Refused file not told: {Reason}", FailureReason.Of(e));
        }
        return true;
    }

    private async Task<bool> RefuseAsync(ITurnContext turnContext, string replyKey, object? values)
    {
        await turnContext.SendActivityAsync(MessageFactory.Text(replies.Text(replyKey, values)), CancellationToken.None);
        return false;
    }
}
