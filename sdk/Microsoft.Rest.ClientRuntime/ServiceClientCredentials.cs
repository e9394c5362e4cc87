namespace Microsoft.Rest;

/// <summary>Puts into a request what proves who sends it.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Called once by a client that will use these credentials; does nothing here.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client) where T : ServiceClient<T>
    {
    }

    /// <summary>Called before every request; leaves it as it is here.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
