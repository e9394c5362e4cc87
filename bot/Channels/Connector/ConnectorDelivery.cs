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
/// Brings what was said in a conversation to its channel: in the order of the log, from the first message that the channel has not taken.
/// A message may arrive twice when a process dies between sending it and noting that; it is never left out.
/// </summary>
public sealed class ConnectorDelivery(
    CloudAdapter adapter, IServiceScopeFactory scopes, ConversationFeed feed, IOptions<TurnOptions> options,
    IConfiguration configuration, ILogger<ConnectorDelivery> logger)
{
    private const int BatchSize = 100;

    // one delivery at a time per conversation, so that nothing overtakes
    private readonly TurnGate gate = new(options);

    /// <summary>Remembers where the turn came from, so that the worker can be written to later.</summary>
    public async Task RememberAsync(ConversationKey conversation, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var reference = ActivityJson.Write(turnContext.Activity.GetConversationReference());
        var audience = turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
        await using var scope = scopes.CreateAsyncScope();
        await AddressesOf(scope).RememberAsync(conversation, reference, audience, cancellationToken);
    }

    /// <summary>Delivers as answers to the turn; those named in <paramref name="again"/> even when they were delivered before.</summary>
    public async Task DeliverInTurnAsync(ConversationKey conversation, ITurnContext turnContext, IReadOnlyList<string> again)
    {
        try
        {
            await DeliverAsync(conversation, again, (reply, token) => turnContext.SendActivityAsync(reply, token));
        }
        catch (Exception e) when (turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            // the edge of the turn: it is committed, and ConnectorRetry goes on with what the channel did not take; a caller that
            // waits for the replies has to ask again
            logger.LogWarning(e, "Replies in {ConversationId} not delivered", conversation.ConversationId);
        }
    }

    /// <summary>Delivers what is left, outside a turn; throws when the channel does not take it.</summary>
    public async Task DeliverLeftAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (await FindAsync(conversation, cancellationToken) is not { } address)
            throw new InvalidOperationException($"No address of {conversation.ConversationId}");
        await adapter.ContinueConversationAsync(Identity(), ReferenceOf(address), address.Audience, (context, _) =>
            DeliverAsync(conversation, [], (reply, token) => context.SendActivityAsync(reply, token)), cancellationToken);
    }

    private async Task DeliverAsync(
        ConversationKey conversation, IReadOnlyList<string> again, Func<Activity, CancellationToken, Task> send) =>
        await gate.EnterAsync(conversation.ConversationId, async () =>
        {
            await DeliverInOrderAsync(conversation, again, send, CancellationToken.None);
            return conversation;
        });

    private async Task DeliverInOrderAsync(
        ConversationKey conversation, IReadOnlyList<string> again, Func<Activity, CancellationToken, Task> send,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var addresses = AddressesOf(scope);
        var address = await addresses.FindAsync(conversation.ConversationId, cancellationToken)
            ?? throw new InvalidOperationException($"No address of {conversation.ConversationId}");
        try
        {
            var through = address.DeliveredThrough;
            foreach (var message in await feed.FindAsync(conversation.ConversationId, again, cancellationToken))
                if (message.Sequence <= through)
                    await send(Outgoing(message), cancellationToken);
            while (await feed.ReadAfterAsync(conversation.ConversationId, through, BatchSize, cancellationToken) is { Count: > 0 } messages)
                foreach (var message in messages)
                {
                    if (message.Author != MessageAuthor.Worker)
                        await send(Outgoing(message), cancellationToken);
                    through = message.Sequence;
                    await addresses.MarkDeliveredAsync(conversation.ConversationId, through, cancellationToken);
                }
            await addresses.SettleAsync(conversation.ConversationId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await addresses.MarkFailedAsync(conversation.ConversationId, cancellationToken);
            throw;
        }
    }

    // ids and addresses are the channel's: the adapter sets them from the conversation reference
    private static Activity Outgoing(LoggedMessage message)
    {
        var reply = ActivityJson.Read(message.ActivityJson);
        reply.Id = null;
        reply.ChannelId = null;
        reply.Conversation = null;
        reply.From = null;
        reply.Recipient = null;
        reply.ReplyToId = null;
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

    private async Task<DeliveryAddress?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await AddressesOf(scope).FindAsync(conversation.ConversationId, cancellationToken);
    }

    private static ConversationAddresses AddressesOf(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ConversationAddresses>();
}
