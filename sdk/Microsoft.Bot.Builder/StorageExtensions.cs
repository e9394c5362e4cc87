namespace Microsoft.Bot.Builder;

/// <summary>Reading from storage with a type.</summary>
public static class StorageExtensions
{
    /// <summary>The objects that exist among <paramref name="keys"/> and are of that type; others are left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var items = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in found)
        {
            if (value is TStoreItem item) items.Add(key, item);
        }

        return items;
    }
}
