using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Looks after conversations whose messages a channel did not take, or whose process died before they were delivered.</summary>
public sealed class ConnectorRetry(
    IServiceScopeFactory scopes, TurnRunner turns, ConnectorDelivery delivery, Signals signals, TimeProvider clock,
    ILogger<ConnectorRetry> logger)
    : BackgroundService
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wake = signals.Deliveries.Next;
            // a channel that does not answer holds up its own conversations only
            await Parallel.ForEachAsync(
                await TakeDueAsync(stoppingToken),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
                async (conversation, _) => await TryAsync(conversation, stoppingToken));
            await Task.WhenAny(wake, Task.Delay(Poll, clock, stoppingToken));
        }
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
            logger.LogWarning("Messages in {ConversationId} not delivered: {Reason}", conversation.ConversationId, e.Message);
        }
        catch (OperationCanceledException)
        {
            // the host stops
        }
    }

    private async Task<IReadOnlyList<ConversationKey>> TakeDueAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ConversationAddresses>().TakeDueAsync(cancellationToken);
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
