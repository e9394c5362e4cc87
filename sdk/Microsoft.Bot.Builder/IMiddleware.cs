namespace Microsoft.Bot.Builder;

/// <summary>A step around every turn of an adapter.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
