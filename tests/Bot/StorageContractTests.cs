using Microsoft.Bot.Builder.Dialogs;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>What every state store promises; the SDK's own memory store shows that the promise is the SDK's.</summary>
public sealed class StorageContractTests
{
    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Read_MissingKeys_LeavesThemOut(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note { Text = "here" });

        var items = await store.Storage.ReadAsync([store.Key("a"), store.Key("b")]);

        Assert.Equal([store.Key("a")], items.Keys);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Read_StoreItem_ComesBackWithItsTypeAndATag(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note { Text = "here", Count = 3 });

        var note = await store.NoteAsync("a");

        Assert.Equal(("here", 3), (note.Text, note.Count));
        Assert.NotNull(note.ETag);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Delete_Key_IsGone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note());

        await store.Storage.DeleteAsync([store.Key("a"), store.Key("never-there")]);

        Assert.Null(await store.ReadAsync("a"));
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_StaleTag_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note());
        var early = await store.NoteAsync("a");
        await store.WriteAsync("a", early with { Text = "second" });

        var error = await Assert.ThrowsAsync<ArgumentException>(() => store.WriteAsync("a", early with { Text = "late" }));

        Assert.StartsWith("Etag conflict", error.Message, StringComparison.Ordinal);
        Assert.Equal("second", (await store.NoteAsync("a")).Text);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_NoTagOverAnExistingItem_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note());

        await Assert.ThrowsAsync<ArgumentException>(() => store.WriteAsync("a", new Note()));
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_Star_WinsOverAnyTag(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note());

        await store.WriteAsync("a", new Note { ETag = "*", Text = "forced" });

        Assert.Equal("forced", (await store.NoteAsync("a")).Text);
    }

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_ManyWritersOfOneItem_LoseNoUpdate(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Note());

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => IncrementAsync(store)));

        Assert.Equal(24, (await store.NoteAsync("a")).Count);
    }

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_OneOfSeveralRefused_ChangesNone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("b", new Note());
        var changes = new Dictionary<string, object> { [store.Key("a")] = new Note(), [store.Key("b")] = new Note { ETag = "stale" }, [store.Key("c")] = new Note() };

        await Assert.ThrowsAsync<ArgumentException>(() => store.Storage.WriteAsync(changes));

        var items = await store.Storage.ReadAsync([.. changes.Keys]);
        Assert.Equal([store.Key("b")], items.Keys);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_ChineseAndRareLetters_ComeBackUnchanged(StoreKind kind)
    {
        const string Text = "老板欠我仨月工资两万三\n“没签合同”，𠮷野家 👷‍♀️ \u0001";
        await using var store = await TestStore.OpenAsync(kind);

        await store.WriteAsync("a", new Note { Text = Text });

        Assert.Equal(Text, (await store.NoteAsync("a")).Text);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Write_HundredKilobytes_ComeBackWhole(StoreKind kind)
    {
        var text = string.Concat(Enumerable.Repeat("工资", 50_000));
        await using var store = await TestStore.OpenAsync(kind);

        await store.WriteAsync("a", new Note { Text = text });

        Assert.Equal(text, (await store.NoteAsync("a")).Text);
    }

    [Theory, OnStore(StoreKind.Memory), OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Read_NestedDialogStack_HasItsTypesAgain(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.WriteAsync("a", new Dictionary<string, object> { ["dialogs"] = NestedStack() });

        var state = Assert.IsAssignableFrom<IDictionary<string, object>>(await store.ReadAsync("a"));

        var outer = Assert.IsType<DialogState>(state["dialogs"]);
        var inner = Assert.IsType<DialogState>(outer.DialogStack.Single().State["dialogs"]);
        var step = inner.DialogStack.Single();
        Assert.Equal("steps", step.Id);
        Assert.IsAssignableFrom<IDictionary<string, object>>(step.State["values"]);
    }

    private static DialogState NestedStack()
    {
        var values = new Dictionary<string, object> { ["name"] = "王小明" };
        var inner = new DialogInstance { Id = "steps", State = new Dictionary<string, object> { ["stepIndex"] = 2, ["values"] = values } };
        var outer = new DialogInstance { Id = "root", State = new Dictionary<string, object> { ["dialogs"] = new DialogState([inner]) } };
        return new DialogState([outer]);
    }

    private static async Task IncrementAsync(TestStore store)
    {
        while (true)
        {
            var note = await store.NoteAsync("a");
            try
            {
                await store.WriteAsync("a", note with { Count = note.Count + 1 });
                return;
            }
            catch (ArgumentException)
            {
                // another writer was first: read again
            }
        }
    }
}
