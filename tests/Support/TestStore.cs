using Microsoft.Bot.Builder;
using UnionBot.Bot.State;
using Xunit;

namespace UnionBot.Tests.Support;

public sealed record Note : IStoreItem
{
    public string? ETag { get; set; }

    public string Text { get; init; } = "";

    public int Count { get; init; }
}

/// <summary>A state store of its own for one test; on Redis, keys of its own.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-store-").FullName;
    private readonly string conversation = $"test/conversations/{Guid.NewGuid():N}";

    private TestStore(IStorage storage) => Storage = storage;

    public static StateJson Json { get; } = new(new StateTypeBinder(typeof(Note)));

    public IStorage Storage { get; private set; }

    public static async Task<TestStore> OpenAsync(StoreKind kind)
    {
        var store = new TestStore(new MemoryStorage());
        store.Storage = kind switch
        {
            StoreKind.Memory => store.Storage,
            StoreKind.Sqlite => await SqliteStorage.OpenAsync(Path.Combine(store.folder, "state.db"), Json, TimeProvider.System, default),
            StoreKind.Redis => await RedisStorage.ConnectAsync(TestRedis.Options, Json),
        };
        return store;
    }

    /// <summary>A key of this test's conversation.</summary>
    public string Key(string name) => $"{conversation}/{name}";

    public Task WriteAsync(string name, object value) => Storage.WriteAsync(new Dictionary<string, object> { [Key(name)] = value });

    public async Task<object?> ReadAsync(string name)
    {
        var items = await Storage.ReadAsync([Key(name)]);
        return items.TryGetValue(Key(name), out var value) ? value : null;
    }

    public async Task<Note> NoteAsync(string name) => Assert.IsType<Note>(await ReadAsync(name));

    public async ValueTask DisposeAsync()
    {
        if (Storage is IAsyncDisposable redis)
            await redis.DisposeAsync();
        (Storage as IDisposable)?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
