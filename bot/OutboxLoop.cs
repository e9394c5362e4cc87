using UnionBot.Services.Handoff;
using UnionBot.Services.Outbox;

namespace UnionBot.Bot;

/// <summary>Sends due messages at once when this process queued them, and within two seconds when another did.</summary>
public sealed class OutboxLoop(
    IServiceScopeFactory scopes, Signals signals, TimeProvider clock, ILogger<OutboxLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wake = signals.Outbox.Next;
            if (!await TrySendAsync(stoppingToken))
            {
                await Task.WhenAny(wake, Task.Delay(Poll, clock, stoppingToken));
            }
        }
    }

    /// <summary>True when there was something to send, so that there may be more.</summary>
    private async Task<bool> TrySendAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<OutboxSender>().SendDueAsync(cancellationToken) > 0;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // the edge of the loop: the database is away for a moment; the messages are still there
            logger.LogError(exception, "Outbox round failed");
            return false;
        }
        catch (OperationCanceledException)
        {
            // the host stops
            return false;
        }
    }
}
