using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage storage = new();

    [Fact]
    public async Task ReadAsync_WrittenObject_IsACopyOfItsType()
    {
        var written = new Item { Text = "一" };
        await WriteAsync(written);

        var read = await ReadAsync();

        Assert.NotSame(written, read);
        Assert.Equal("一", read.Text);
    }

    [Fact]
    public async Task ReadAsync_UnknownKey_IsLeftOut() => Assert.Empty(await storage.ReadAsync(["none"], default));

    [Fact]
    public async Task WriteAsync_NewETag_CountsUp()
    {
        await WriteAsync(new Item());
        var first = await ReadAsync();
        await WriteAsync(first);

        Assert.Equal(("0", "1"), (first.ETag, (await ReadAsync()).ETag));
    }

    [Fact]
    public async Task WriteAsync_OutdatedETag_ThrowsAndKeeps()
    {
        await WriteAsync(new Item { Text = "一" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        theirs.Text = "二";
        await WriteAsync(theirs);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(mine));

        Assert.Equal("Etag conflict.\r\n\r\nOriginal: 0\r\nCurrent: 1", error.Message);
        Assert.Equal("二", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task WriteAsync_StarETag_Overwrites()
    {
        await WriteAsync(new Item { Text = "一" });

        await WriteAsync(new Item { Text = "二", ETag = "*" });

        Assert.Equal("二", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task WriteAsync_PlainObject_HasNoETagCheck()
    {
        var memory = new Dictionary<string, JObject>();
        var plain = new MemoryStorage(memory);
        var changes = new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["a"] = 1 } };

        await plain.WriteAsync(changes, default);
        await plain.WriteAsync(changes, default);

        Assert.False(memory["key"].ContainsKey("eTag"));
    }

    [Fact]
    public async Task DeleteAsync_Key_IsGone()
    {
        await WriteAsync(new Item());

        await storage.DeleteAsync(["key", "none"], default);

        Assert.Empty(await storage.ReadAsync(["key"], default));
    }

    [Fact]
    public async Task ReadAsync_Null_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>("keys", () => storage.ReadAsync(null, default));

    private Task WriteAsync(Item item) =>
        storage.WriteAsync(new Dictionary<string, object> { ["key"] = item }, default);

    private async Task<Item> ReadAsync() => (Item)(await storage.ReadAsync(["key"], default))["key"];

    private sealed class Item : IStoreItem
    {
        public string Text { get; set; } = "";

        public string? ETag { get; set; }
    }
}
