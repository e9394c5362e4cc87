using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Looks after conversations whose messages a channel did not take, or whose process died before they were delivered.</summary>
public sealed class ConnectorRetry(
    IServiceScopeFactory scopes, TurnRunner turns, ConnectorDelivery delivery, Signals signals, TimeProvider clock,
    ILogger<ConnectorRetry> logger)
    : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new HashSet<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            var wake = signals.Deliveries.Next;
            running.RemoveWhere(task => task.IsCompleted);
            // a channel that does not answer holds up its own conversations: each has its slot, and nobody waits for all of them
            var due = await TakeDueAsync(AtOnce - running.Count, stoppingToken);
            running.UnionWith(due.Select(conversation => TryAsync(conversation, stoppingToken)));
            if (running.Count == AtOnce)
                await Task.WhenAny(running);
            else
                await Task.WhenAny(wake, Task.Delay(Poll, clock, stoppingToken));
        }
        await Task.WhenAll(running);
    }

    private async Task TryAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        try
        {
            if (await turns.LookAsync(conversation))
                await delivery.DeliverLeftAsync(conversation, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // the edge of the loop: one channel's failure must not stop the others' messages
            logger.LogWarning("Messages in {ConversationId} not delivered: {Reason}", conversation.ConversationId, FailureReason.Of(e));
        }
        catch (OperationCanceledException)
        {
            // the host stops
        }
    }

    private async Task<IReadOnlyList<ConversationKey>> TakeDueAsync(int most, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ConversationAddresses>().TakeDueAsync(most, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // the database is away for a moment; what is due stays due
            logger.LogError(e, "Undelivered messages not looked for");
            return [];
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }
}
