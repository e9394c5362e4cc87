using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware run in the order it was added; itself a middleware.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> middleware = [];

    /// <summary>Adds to the end of the set, which it returns.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        this.middleware.Add(middleware);
        return this;
    }

    /// <summary>
    /// Runs the whole set and then <paramref name="next"/>, even when one of the set did not call on.
    /// </summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFromAsync(0, turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs the set around <paramref name="callback"/>, which may be null.</summary>
    public async Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        await RunFromAsync(0, turnContext, callback, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(
        int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        index == middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : middleware[index].OnTurnAsync(
                turnContext, token => RunFromAsync(index + 1, turnContext, callback, token), cancellationToken);
}
