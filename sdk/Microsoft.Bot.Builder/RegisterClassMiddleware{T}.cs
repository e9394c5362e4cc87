namespace Microsoft.Bot.Builder;

/// <summary>Puts one object into the turn state of every turn; a turn that has one already throws.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string key;

    /// <summary>The object goes under the full name of <typeparamref name="T"/>.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, null)
    {
    }

    /// <summary>The object goes under <paramref name="key"/>; null means the name of the type.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        this.key = key;
    }

    public T Service { get; set; }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (key == null) turnContext.TurnState.Add(Service);
        else turnContext.TurnState.Add(key, Service);
        await nextTurn(cancellationToken).ConfigureAwait(false);
    }
}
