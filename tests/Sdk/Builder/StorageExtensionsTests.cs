using Microsoft.Bot.Builder;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class StorageExtensionsTests
{
    private readonly MemoryStorage storage = new();

    [Fact]
    public async Task ReadAsync_OfType_LeavesOutOtherTypesAndAbsentKeys()
    {
        await storage.WriteAsync(
            new Dictionary<string, object> { ["note"] = new Note("欠薪"), ["other"] = new Other() }, default);

        var notes = await storage.ReadAsync<Note>(["note", "other", "none"]);

        Assert.Equal(("note", "欠薪"), (Assert.Single(notes).Key, notes["note"].Text));
    }

    [Fact]
    public async Task ReadAsync_NullKeys_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>("keys", () => storage.ReadAsync<Note>(null));

    private sealed record Note(string Text);

    private sealed record Other;
}
