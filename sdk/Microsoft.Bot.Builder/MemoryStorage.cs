using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in memory; every object goes through JSON with type names, as in a real store.</summary>
public class MemoryStorage : IStorage
{
    // spelt unlike the property, but last in the object and so the one that is read back into it
    private const string ETagKey = "eTag";

    private static readonly JsonSerializer DefaultSerializer = new()
    {
        TypeNameHandling = TypeNameHandling.All, // CLR types of the dialog state have to survive
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };

    private readonly JsonSerializer serializer;
    private readonly Dictionary<string, JObject> memory;
    private readonly Lock gate = new();
    private int nextETag;

    /// <summary>
    /// Storage on <paramref name="dictionary"/>, which is used as it is, not copied; null starts empty.
    /// </summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        serializer = jsonSerializer;
        memory = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(DefaultSerializer, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (memory.TryGetValue(key, out var state) && state != null)
                    items[key] = state.ToObject<object>(serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            foreach (var (key, value) in changes) memory[key] = ToState(key, value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys) memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private JObject ToState(string key, object value)
    {
        if (value == null) return null;
        var state = JObject.FromObject(value, serializer);
        if (value is not IStoreItem item) return state;

        memory.TryGetValue(key, out var old);
        var oldETag = old?.Value<string>(ETagKey);
        if (oldETag != null && item.ETag != "*" && item.ETag != oldETag)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {oldETag}");
        state[ETagKey] = (nextETag++).ToString(CultureInfo.InvariantCulture);
        return state;
    }
}
