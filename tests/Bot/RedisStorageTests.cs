using StackExchange.Redis;
using UnionBot.Bot.State;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

public sealed class RedisStorageTests
{
    [RedisFact]
    public async Task Write_ScriptsFlushedByAnother_StillWorks()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Redis);
        await store.WriteAsync("a", new Note());
        using var redis = await ConnectionMultiplexer.ConnectAsync($"{TestRedis.Address},allowAdmin=true");
        redis.PreserveAsyncOrder = false;
        await redis.GetDatabase().ExecuteAsync("SCRIPT", "FLUSH");

        await store.WriteAsync("b", new Note { Text = "after" });

        Assert.Equal("after", (await store.NoteAsync("b")).Text);
    }

    [RedisFact]
    public async Task Write_AnyItem_HasALifetime()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Redis);
        using var redis = await ConnectionMultiplexer.ConnectAsync(TestRedis.Address!);
        redis.PreserveAsyncOrder = false;

        await store.WriteAsync("turns/1", new Note());

        var conversation = store.Key("")[..^1];
        var left = await redis.GetDatabase().KeyTimeToLiveAsync($"unionbot:{{{conversation}}}/turns/1");
        Assert.InRange(left!.Value, TimeSpan.FromDays(6), TimeSpan.FromDays(7));
    }

    [RedisFact]
    public async Task Read_ServerFrozen_IsAnOutageWithinTheTimeout()
    {
        await using var server = await RedisServer.StartAsync();
        await using var storage = await RedisStorage.ConnectAsync(new RedisOptions { Configuration = server.Address, TimeoutSeconds = 0.5 }, TestStore.Json);
        server.Freeze();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => storage.ReadAsync(["a"]));

        server.Thaw();
    }

    [Fact]
    public async Task Connect_NobodyListens_Throws() =>
        await Assert.ThrowsAnyAsync<RedisConnectionException>(
            () => RedisStorage.ConnectAsync(new RedisOptions { Configuration = "127.0.0.1:1,connectTimeout=200" }, TestStore.Json));
}
