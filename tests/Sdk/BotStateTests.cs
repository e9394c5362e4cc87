using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class BotStateTests
{
    private readonly Dictionary<string, JObject> memory = [];
    private readonly CountingStorage storage;
    private readonly ConversationState state;
    private readonly IStatePropertyAccessor<Note> note;

    public BotStateTests()
    {
        storage = new CountingStorage(new MemoryStorage(memory));
        state = new ConversationState(storage);
        note = state.CreateProperty<Note>("note");
    }

    [Fact]
    public async Task SaveChangesAsync_EachScope_HasItsKey()
    {
        var turn = Turn();
        BotState[] scopes = [state, new UserState(storage), new PrivateConversationState(storage)];
        foreach (var scope in scopes)
        {
            await scope.CreateProperty<string>("x").SetAsync(turn, "1");
            await scope.SaveChangesAsync(turn);
        }

        Assert.Equal(
            [
                "test/conversations/conversation-1",
                "test/conversations/conversation-1/users/worker-1",
                "test/users/worker-1",
            ],
            memory.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_NoChannel_Throws() => Assert.Equal(
        "invalid activity-missing channelId", await LoadErrorAsync(state, activity => activity.ChannelId = null));

    [Fact]
    public async Task LoadAsync_NoConversation_Throws() => Assert.Equal(
        "invalid activity-missing Conversation.Id", await LoadErrorAsync(state, activity => activity.Conversation = null));

    [Fact]
    public async Task LoadAsync_NoSender_Throws() => Assert.Equal(
        "invalid activity-missing From.Id", await LoadErrorAsync(new UserState(storage), activity => activity.From = null));

    [Fact]
    public async Task SaveChangesAsync_Unchanged_WritesNothing()
    {
        var turn = Turn();
        await note.GetAsync(turn);

        await state.SaveChangesAsync(turn);

        Assert.Equal(0, storage.Writes);
    }

    [Fact]
    public async Task SaveChangesAsync_Unloaded_WritesNothing()
    {
        await state.SaveChangesAsync(Turn(), force: true);

        Assert.Equal(0, storage.Writes);
    }

    [Fact]
    public async Task SaveChangesAsync_ChangeInsideValue_IsNoticedOnce()
    {
        var turn = Turn();
        var value = await note.GetAsync(turn, () => new Note());
        value.Text = "欠薪";

        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(1, storage.Writes);
        Assert.Equal("欠薪", (await note.GetAsync(Turn())).Text);
    }

    [Fact]
    public async Task SaveChangesAsync_Forced_WritesUnchanged()
    {
        var turn = Turn();
        await note.GetAsync(turn);

        await state.SaveChangesAsync(turn, force: true);

        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task LoadAsync_Twice_ReadsOnce()
    {
        var turn = Turn();
        await state.LoadAsync(turn);
        await state.LoadAsync(turn);

        Assert.Equal(1, storage.Reads);
    }

    [Fact]
    public async Task GetAsync_MissingValueType_IsDefault() =>
        Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(Turn()));

    [Fact]
    public async Task GetAsync_MissingValueType_TakesFactorysValue()
    {
        var turn = Turn();
        var count = state.CreateProperty<int>("count");

        Assert.Equal(3, await count.GetAsync(turn, () => 3));
        Assert.Equal(3, await count.GetAsync(turn));
    }

    [Fact]
    public async Task GetAsync_MissingClass_IsNull() => Assert.Null(await note.GetAsync(Turn()));

    [Fact]
    public async Task GetAsync_JsonObject_IsReadAsType()
    {
        var turn = Turn();
        await state.CreateProperty<object>("note").SetAsync(turn, JObject.Parse("""{"Text":"工伤"}"""));

        Assert.Equal("工伤", (await note.GetAsync(turn)).Text);
    }

    [Fact]
    public async Task ClearStateAsync_Stored_IsEmptyAfterSave()
    {
        var turn = Turn();
        await note.SetAsync(turn, new Note());
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(await note.GetAsync(Turn()));
    }

    [Fact]
    public async Task DeleteAsync_Stored_IsGone()
    {
        var turn = Turn();
        await note.SetAsync(turn, new Note());
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        Assert.Empty(memory);
    }

    [Fact]
    public async Task LoadAsync_OtherObjectUnderKey_Throws()
    {
        var changes = new Dictionary<string, object> { ["test/conversations/conversation-1"] = new Note() };
        await storage.WriteAsync(changes, default);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(Turn()));

        Assert.Equal("Data is not in the correct format for BotState.", error.Message);
    }

    [Fact]
    public async Task AutoSaveStateMiddleware_EndOfTurn_Saves()
    {
        var adapter = new CollectingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));

        await adapter.RunAsync(CollectingAdapter.Message(), (turn, token) => note.SetAsync(turn, new Note(), token));

        Assert.Equal(1, storage.Writes);
    }

    private static async Task<string> LoadErrorAsync(BotState state, Action<Activity> drop)
    {
        var turn = Turn();
        drop(turn.Activity);
        return (await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn))).Message;
    }

    private static TurnContext Turn() => new(new CollectingAdapter(), CollectingAdapter.Message());

    private sealed class Note
    {
        public string? Text { get; set; }
    }

    private sealed class CountingStorage(IStorage inner) : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
        {
            Reads++;
            return inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            Writes++;
            return inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) =>
            inner.DeleteAsync(keys, cancellationToken);
    }
}
