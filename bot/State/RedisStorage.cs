using Microsoft.Bot.Builder;
using StackExchange.Redis;

namespace UnionBot.Bot.State;

/// <summary>
/// Conversation state on Redis or Redis Cluster.
/// <code>
/// key                                                     what                                   kept after the last write
/// unionbot:{channel/conversations/id}                     dialog stack and slots                 180 days
/// unionbot:{channel/conversations/id}/head                last turn and its ETag, the fence      180 days
/// unionbot:{channel/conversations/id}/turns/activityId    replies of a turn, for redeliveries    7 days
/// </code>
/// Each key is a hash: <c>v</c> is the JSON, <c>e</c> the ETag of a store item. The braces make a conversation one hash slot, so that
/// a write of several keys is one script: all of it happens or nothing. History and records are in the database, not here.
/// </summary>
public sealed class RedisStorage : IStorage, IAsyncDisposable
{
    private const string WriteScript = """
        for i = 1, #KEYS do
          local given = ARGV[i * 4 - 3]
          local stored = redis.call('HGET', KEYS[i], 'e')
          if stored and given ~= '-' and given ~= '*' and given ~= '=' .. stored then return {i - 1, stored} end
        end
        for i = 1, #KEYS do
          redis.call('HSET', KEYS[i], 'v', ARGV[i * 4 - 2])
          local etag = ARGV[i * 4 - 1]
          if etag == '' then redis.call('HDEL', KEYS[i], 'e') else redis.call('HSET', KEYS[i], 'e', etag) end
          redis.call('EXPIRE', KEYS[i], ARGV[i * 4])
        end
        return {}
        """;

    private static readonly RedisValue[] Fields = ["v", "e"];

    private readonly ConnectionMultiplexer redis;
    private readonly StateJson json;
    private readonly TimeSpan timeout;

    private RedisStorage(ConnectionMultiplexer redis, StateJson json, TimeSpan timeout) =>
        (this.redis, this.json, this.timeout) = (redis, json, timeout);

    /// <summary>Connects and asks for an answer; throws when there is none.</summary>
    public static async Task<RedisStorage> ConnectAsync(RedisOptions options, StateJson json)
    {
        var configuration = ConfigurationOptions.Parse(options.Configuration);
        configuration.AbortOnConnectFail = true;
        var redis = await ConnectionMultiplexer.ConnectAsync(configuration);
        // By default completions wait for one another: one slow turn would hold up every other conversation.
        redis.PreserveAsyncOrder = false;
        var storage = new RedisStorage(redis, json, TimeSpan.FromSeconds(options.TimeoutSeconds));
        await storage.AnsweredAsync(database => database.PingAsync());
        return storage;
    }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var rows = await AnsweredAsync(database => Task.WhenAll(keys.Select(key => database.HashGetAsync(KeyOf(key), Fields))));
        var items = new Dictionary<string, object>();
        foreach (var (key, row) in keys.Zip(rows))
            if (!row[0].IsNull)
                items[key] = ETags.Set(json.Read(row[0]!), row[1]);
        return items;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var items = changes.ToList();
        if (items.Count == 0)
            return;
        var keys = items.Select(item => KeyOf(item.Key)).ToArray();
        var values = items.SelectMany(item => new RedisValue[]
        {
            GivenETag(item.Value),
            json.Write(item.Value),
            ETags.New(item.Value) ?? "",
            (long)StateKeys.LifetimeOf(item.Key).TotalSeconds,
        }).ToArray();
        var refused = (RedisResult[]?)await ScriptAsync(keys, values);
        if (refused is [var index, var stored])
            throw ETags.Conflict(items[(int)index].Value, (string?)stored);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Length > 0)
            await AnsweredAsync(database => database.KeyDeleteAsync(keys.Select(KeyOf).ToArray()));
    }

    public async ValueTask DisposeAsync() => await redis.CloseAsync(allowCommandsToComplete: false).WaitAsync(timeout);

    private static RedisValue GivenETag(object value) => value switch
    {
        IStoreItem { ETag: "*" } => "*",
        IStoreItem item => "=" + item.ETag,
        _ => "-",
    };

    // channel/conversations/id is the hash tag; a key of another form is its own tag
    private static RedisKey KeyOf(string key)
    {
        var parts = key.Split('/', 4);
        var conversation = parts.Length > 2 && parts[1] == "conversations" ? string.Join('/', parts[..3]) : key;
        var tag = conversation.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
        return $"unionbot:{{{tag}}}{key[conversation.Length..]}";
    }

    private async Task<RedisResult> ScriptAsync(RedisKey[] keys, RedisValue[] values)
    {
        try
        {
            return await AnsweredAsync(database => database.ScriptEvaluateAsync(WriteScript, keys, values));
        }
        catch (RedisServerException e) when (e.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            // someone flushed the scripts; the client has forgotten it by now and sends the text again
            return await AnsweredAsync(database => database.ScriptEvaluateAsync(WriteScript, keys, values));
        }
    }

    // Asynchronous commands have no timeout of their own: a frozen server would hold a turn for good.
    private async Task<T> AnsweredAsync<T>(Func<IDatabase, Task<T>> command)
    {
        try
        {
            return await command(redis.GetDatabase()).WaitAsync(timeout);
        }
        catch (Exception e) when (e is RedisConnectionException or TimeoutException || IsOutage(e))
        {
            throw new StoreUnavailableException("Redis does not answer.", e);
        }
    }

    private static readonly string[] OutageWords =
        ["LOADING", "CLUSTERDOWN", "MASTERDOWN", "READONLY", "MISCONF", "OOM", "NOREPLICAS", "Endpoint "];

    private static bool IsOutage(Exception e) =>
        e is RedisServerException && OutageWords.Any(word => e.Message.StartsWith(word, StringComparison.Ordinal));
}
