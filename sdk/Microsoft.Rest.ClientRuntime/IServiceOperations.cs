namespace Microsoft.Rest;

/// <summary>A group of operations of a client.</summary>
public interface IServiceOperations<TClient> where TClient : ServiceClient<TClient>
{
    TClient Client { get; }
}
