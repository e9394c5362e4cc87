using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Sends typing activities while a turn that a message started takes long, anew after each message the bot sends; a bot
/// called as a skill sends none.
/// </summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;

    /// <param name="delay">Milliseconds before the first, from the start or the last message; at least 0.</param>
    /// <param name="period">Milliseconds between two, more than 0.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        if (period <= 0)
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");

        this.delay = TimeSpan.FromMilliseconds(delay);
        this.period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        var typing = Start(turnContext); // runs beside the turn and stops with it
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            if (activities.Any(a => a.Type == ActivityTypes.Message))
            {
                await StopAsync(typing).ConfigureAwait(false);
                typing = Start(turnContext);
            }

            return await nextSend().ConfigureAwait(false);
        });
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await StopAsync(typing).ConfigureAwait(false);
        }
    }

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

    private static async Task StopAsync((Task Loop, CancellationTokenSource End) typing)
    {
        await typing.End.CancelAsync().ConfigureAwait(false);
        await typing.Loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // the turn matters more than a failure
    }

    private (Task Loop, CancellationTokenSource End) Start(ITurnContext turnContext)
    {
        var end = new CancellationTokenSource();
        return (SendTypingAsync(turnContext, end.Token), end);
    }

    private async Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            while (!cancellationToken.IsCancellationRequested)
            {
                var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());

                // past the context, so that neither its handlers nor Responded see it
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken)
                    .ConfigureAwait(false);
                await Task.Delay(period, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // the turn is over
        }
    }
}
