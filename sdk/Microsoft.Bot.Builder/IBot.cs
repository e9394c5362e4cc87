namespace Microsoft.Bot.Builder;

/// <summary>A bot: called once per turn, after the adapter's middleware.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
