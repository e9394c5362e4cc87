using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Sends activities to another bot, such as a skill.</summary>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Sends an activity; the answer's body is text when the bot answered with an error.</summary>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        await PostActivityAsync<object>(
            fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends an activity; the answer's body is a <typeparamref name="T"/>, default when empty.</summary>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
