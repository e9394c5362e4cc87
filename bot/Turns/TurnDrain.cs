namespace UnionBot.Bot.Turns;

/// <summary>Lets the turns that are running end before the host stops.</summary>
public sealed class TurnDrain(TurnGate gate) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => gate.DrainAsync().WaitAsync(cancellationToken);
}
