namespace Microsoft.Bot.Builder;

/// <summary>Objects by key, kept between turns.</summary>
public interface IStorage
{
    /// <summary>The objects that exist among <paramref name="keys"/>; absent ones are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects whole; an <see cref="IStoreItem"/> with an outdated ETag throws.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects; keys that do not exist are no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
