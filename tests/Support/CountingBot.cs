using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace UnionBot.Tests.Support;

/// <summary>Answers "1: text", "2: text" … from a counter in its conversation state, and misbehaves on demand.</summary>
public sealed class CountingBot(ConversationState state) : IBot
{
    /// <summary>Text that makes the turn fail after the counter was raised.</summary>
    public const string Fail = "fail";

    /// <summary>Text that keeps the turn running for three seconds: long enough to kill it meanwhile on a busy machine.</summary>
    public const string Slow = "slow";

    /// <summary>Text that never ends and does not heed the turn's token.</summary>
    public const string Hang = "hang";

    private sealed class Tally
    {
        public int Count { get; set; }
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken);
            return;
        }
        var property = state.CreateProperty<Tally>("tally");
        var tally = await property.GetAsync(turnContext, () => new Tally(), cancellationToken);
        tally.Count++;
        await property.SetAsync(turnContext, tally, cancellationToken);
        await MisbehaveAsync(turnContext.Activity.Text, cancellationToken);
        var files = turnContext.Activity.Attachments?.Count ?? 0;
        await turnContext.SendActivityAsync(
            $"{tally.Count}: {turnContext.Activity.Text}{(files > 0 ? $" +{files}" : "")}", cancellationToken: cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private static Task MisbehaveAsync(string? text, CancellationToken cancellationToken) => text switch
    {
        Fail => throw new InvalidOperationException("as asked"),
        Slow => Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System, cancellationToken),
        Hang => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, CancellationToken.None),
        _ => Task.CompletedTask,
    };
}
