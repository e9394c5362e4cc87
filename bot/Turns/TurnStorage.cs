using Microsoft.Bot.Builder;

namespace UnionBot.Bot.Turns;

/// <summary>
/// A turn's unit of work over the real store: each key is read once, and what the bot writes waits for <see cref="CommitAsync"/>.
/// A delete becomes an empty entry, because the commit is one write.
/// </summary>
public sealed class TurnStorage([FromKeyedServices(TurnStorage.Store)] IStorage store) : IStorage
{
    public const string Store = "store";

    private readonly Dictionary<string, object?> known = [];
    private readonly Dictionary<string, object> writes = [];

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var missing = keys.Where(key => !known.ContainsKey(key)).ToArray();
        if (missing.Length > 0)
        {
            var items = await store.ReadAsync(missing, cancellationToken);
            foreach (var key in missing)
                known[key] = items.TryGetValue(key, out var item) ? item : null;
        }
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
            if (known[key] is { } item)
                found[key] = item;
        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            known[key] = writes[key] = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            known[key] = null;
            writes[key] = new Dictionary<string, object>();
        }
        return Task.CompletedTask;
    }

    /// <summary>Everything written in the turn, in one atomic write of the real store.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => store.WriteAsync(writes, cancellationToken);
}
