using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>
/// Brings what was said in a conversation to its channel: in the order of the log, from the first message that the channel has not taken,
/// by one process at a time. A message may arrive twice when a process dies between sending it and noting that; it is never left out.
/// </summary>
public sealed class ConnectorDelivery(
    CloudAdapter adapter, PlainReplies plain, IServiceScopeFactory scopes, ConversationFeed feed, IOptions<TurnOptions> options,
    IConfiguration configuration, ILogger<ConnectorDelivery> logger)
{
    private const int BatchSize = 100;
    private static readonly TimeSpan WhileAnotherDelivers = TimeSpan.FromSeconds(2);

    // a turn and its delivery are one piece of work here, so that a later turn's watch is not ended by an earlier one
    private readonly TurnGate gate = new(options);

    /// <summary>
    /// Runs a turn after remembering where it came from, and delivers as answers to it; those of a repeated turn again when its caller
    /// waits for them. <see cref="TurnOutcome.Busy"/> when nothing was done.
    /// </summary>
    public async Task<TurnOutcome> RunAsync(ConversationKey conversation, ITurnContext turnContext, Func<Task<TurnResult>> turn)
    {
        var result = await gate.EnterAsync(conversation.ConversationId, async () =>
        {
            await RememberAsync(conversation, turnContext);
            var result = await turn();
            if (result.Outcome is TurnOutcome.Ran or TurnOutcome.Repeated or TurnOutcome.Failed)
                await AnswerAsync(conversation, turnContext, result);
            return result;
        });
        return result?.Outcome ?? TurnOutcome.Busy;
    }

    /// <summary>Delivers what is left, outside a turn; throws when the channel does not take it.</summary>
    public Task DeliverLeftAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        gate.EnterAsync(conversation.ConversationId, async () =>
        {
            await DeliverAsync(conversation, (address, work) =>
                adapter.ContinueConversationAsync(Identity(), ReferenceOf(address), address.Audience, (context, _) => work(context), cancellationToken));
            return conversation;
        });

    private async Task RememberAsync(ConversationKey conversation, ITurnContext turnContext)
    {
        var reference = ActivityJson.Write(turnContext.Activity.GetConversationReference());
        var audience = turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
        await using var scope = scopes.CreateAsyncScope();
        await AddressesOf(scope).RememberAsync(conversation, reference, audience, CancellationToken.None);
    }

    private async Task AnswerAsync(ConversationKey conversation, ITurnContext turnContext, TurnResult result)
    {
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await HandOverAsync(conversation, turnContext, result.ReplyIds);
            return;
        }
        try
        {
            await DeliverAsync(conversation, (_, work) => work(turnContext));
        }
        catch (Exception e)
        {
            // the edge of the turn: it is committed, and ConnectorRetry goes on with what the channel did not take
            logger.LogWarning("Replies in {ConversationId} not delivered: {Reason}", conversation.ConversationId, FailureReason.Of(e));
        }
    }

    /// <summary>
    /// Gives the turn's replies to a caller that waits for them, each time it asks. They count as delivered when nothing else is left;
    /// otherwise the caller may get them twice, but loses none.
    /// </summary>
    private async Task HandOverAsync(ConversationKey conversation, ITurnContext turnContext, IReadOnlyList<string> replyIds)
    {
        foreach (var message in await feed.FindAsync(conversation.ConversationId, replyIds, CancellationToken.None))
            await turnContext.SendActivityAsync(plain.For(turnContext.Activity.ChannelId, Outgoing(message)), CancellationToken.None);
        var (id, lease) = (conversation.ConversationId, Guid.NewGuid());
        await using var scope = scopes.CreateAsyncScope();
        var addresses = AddressesOf(scope);
        if (await addresses.LeaseAsync(id, lease, CancellationToken.None) is not { } address)
            return;
        var left = await feed.ReadAfterAsync(id, address.DeliveredThrough, BatchSize, CancellationToken.None);
        var others = left.Any(message => message.Author != MessageAuthor.Worker && !replyIds.Contains(message.ActivityId));
        if (left is [.., var last] && !others)
            await addresses.MarkDeliveredAsync(id, lease, last.Sequence, CancellationToken.None);
        await addresses.FinishAsync(id, lease, address.WatchId, CancellationToken.None);
        if (others)
            await addresses.LookAsync(id, CancellationToken.None);
    }

    private async Task DeliverAsync(ConversationKey conversation, Func<DeliveryAddress, Func<ITurnContext, Task>, Task> inContext)
    {
        var (id, lease) = (conversation.ConversationId, Guid.NewGuid());
        await using var scope = scopes.CreateAsyncScope();
        var addresses = AddressesOf(scope);
        if (await addresses.LeaseAsync(id, lease, CancellationToken.None) is not { } address)
        {
            await addresses.LookLaterAsync(id, WhileAnotherDelivers, CancellationToken.None);
            return;
        }
        try
        {
            var isMine = true;
            await inContext(address, async context => isMine = await DeliverAfterAsync(address.DeliveredThrough, addresses, id, lease, context));
            if (isMine)
                await addresses.FinishAsync(id, lease, address.WatchId, CancellationToken.None);
        }
        catch (Exception)
        {
            if (!await addresses.FailAsync(id, lease, address.WatchId, CancellationToken.None))
                logger.LogError("Channel of {ConversationId} given up until somebody writes there", id);
            throw;
        }
    }

    /// <summary>False when another delivery has taken over.</summary>
    private async Task<bool> DeliverAfterAsync(
        long through, ConversationAddresses addresses, string conversationId, Guid lease, ITurnContext turnContext)
    {
        while (await feed.ReadAfterAsync(conversationId, through, BatchSize, CancellationToken.None) is { Count: > 0 } messages)
            foreach (var message in messages)
            {
                if (message.Author != MessageAuthor.Worker)
                    await SendAsync(message, turnContext);
                through = message.Sequence;
                if (!await addresses.MarkDeliveredAsync(conversationId, lease, through, CancellationToken.None))
                    return false;
            }
        return true;
    }

    // A message that the channel refuses for what it is goes as plain text, and if that is refused too it must not hold up the next ones.
    private async Task SendAsync(LoggedMessage message, ITurnContext turnContext)
    {
        try
        {
            await SendInTimeAsync(plain.For(turnContext.Activity.ChannelId, Outgoing(message)), turnContext);
        }
        catch (ErrorResponseException e) when (IsRefused(e) || e.Response?.StatusCode == HttpStatusCode.NotFound)
        {
            logger.LogWarning("Message {ActivityId} refused, sent as text: {Reason}", message.ActivityId, FailureReason.Of(e));
            await SendAsTextAsync(message, turnContext);
        }
    }

    private async Task SendAsTextAsync(LoggedMessage message, ITurnContext turnContext)
    {
        var text = plain.Of(Outgoing(message));
        text.ReplyToId = null; // what it answers may have been deleted
        try
        {
            await SendInTimeAsync(text, turnContext);
        }
        catch (ErrorResponseException e) when (IsRefused(e))
        {
            logger.LogError("Message {ActivityId} refused and left out: {Reason}", message.ActivityId, FailureReason.Of(e));
        }
    }

    // Past the turn's own way of sending, which would make every message an answer to this turn's. The sign-in knows no time limit.
    private static async Task SendInTimeAsync(Activity reply, ITurnContext turnContext)
    {
        using var limit = new CancellationTokenSource(ConversationAddresses.SendTime, TimeProvider.System);
        var replyTo = reply.ReplyToId;
        reply.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        reply.ReplyToId = replyTo;
        await turnContext.Adapter.SendActivitiesAsync(turnContext, [reply], limit.Token).WaitAsync(limit.Token);
    }

    private static bool IsRefused(ErrorResponseException e) => e.Response?.StatusCode
        is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType
        or HttpStatusCode.UnprocessableEntity;

    // ids and addresses are the channel's: the adapter sets them from the conversation reference
    private static Activity Outgoing(LoggedMessage message)
    {
        var reply = ActivityJson.Read(message.ActivityJson);
        reply.Id = null;
        reply.ChannelId = null;
        reply.Conversation = null;
        reply.From = null;
        reply.Recipient = null;
        reply.ReplyToId = ConnectorIncoming.IdOnChannel(reply.ReplyToId);
        return reply;
    }

    private static ConversationReference ReferenceOf(DeliveryAddress address)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(address.ReferenceJson, ActivityJson.Settings)!;
        reference.ActivityId = null; // not an answer to anything
        return reference;
    }

    private ClaimsIdentity Identity()
    {
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey] ?? "";
        return new ClaimsIdentity(
            [new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
    }

    private static ConversationAddresses AddressesOf(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ConversationAddresses>();
}
