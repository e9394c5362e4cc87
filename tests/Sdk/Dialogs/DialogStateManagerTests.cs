using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class DialogStateManagerTests : IDisposable
{
    private readonly TurnContext turn = new(new CollectingAdapter(), CollectingAdapter.Message());
    private readonly UserState user = new(new MemoryStorage());
    private readonly DialogContext dc;
    private readonly DialogStateManager memory;

    public DialogStateManagerTests()
    {
        turn.TurnState.Set(user);
        var dialogs = new DialogSet();
        dialogs.Add(new AskDialog("ask") { Id = "ask" });
        var stack = new DialogState([new DialogInstance { Id = "ask", State = new Dictionary<string, object>() }]);
        dc = new DialogContext(dialogs, turn, stack);
        memory = new DialogStateManager(dc, new DialogStateManagerConfiguration
        {
            MemoryScopes =
            [
                new TurnMemoryScope(), new SettingsMemoryScope(), new DialogMemoryScope(),
                new DialogContextMemoryScope(), new DialogClassMemoryScope(), new ClassMemoryScope(),
                new ThisMemoryScope(), new ConversationMemoryScope(), new UserMemoryScope(),
            ],
            PathResolvers =
            [
                new DollarPathResolver(), new HashPathResolver(), new AtAtPathResolver(), new AtPathResolver(),
                new PercentPathResolver(),
            ],
        });
    }

    public void Dispose() => turn.Dispose();

    [Theory]
    [InlineData("$foo", "dialog.foo")]
    [InlineData("#greet", "turn.recognized.intents.greet")]
    [InlineData("@@city", "turn.recognized.entities.city")]
    [InlineData("@city.name", "turn.recognized.entities.city.first().name")]
    [InlineData("%id", "class.id")]
    [InlineData("user.name", "user.name")]
    [InlineData("$1", "$1")]
    public void TransformPath_ShortForm_IsWrittenOut(string path, string expected) =>
        Assert.Equal(expected, memory.TransformPath(path));

    [Fact]
    public void SetValue_Dialog_IsInInstance()
    {
        memory.SetValue("$foo.bar", 3);

        Assert.Equal(3, memory.GetValue<int>("this.foo.bar"));
        Assert.IsType<JObject>(dc.ActiveDialog.State["foo"]);
    }

    [Fact]
    public async Task LoadAndSave_UserScope_ReachesStorage()
    {
        await memory.LoadAllScopesAsync();
        memory.SetValue("user.name", "Li");

        await memory.SaveAllChangesAsync();
        await user.LoadAsync(turn, force: true);

        Assert.Equal("Li", memory.GetStringValue("user.name"));
    }

    [Fact]
    public void TryGetValue_UnknownScope_IsFalse() => Assert.False(memory.TryGetValue<object>("nowhere.foo", out _));

    [Fact]
    public void TryGetValue_ScopeWithoutMemory_IsFalse() =>
        Assert.False(memory.TryGetValue<object>("conversation", out _));

    [Fact]
    public void ResolveMemoryScope_Unknown_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => memory.ResolveMemoryScope("nowhere.foo", out _));

        Assert.Contains(
            "'nowhere.foo' does not match memory scopes:[turn,settings,dialog,",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ResolveMemoryScope_Path_SplitsScopeOff()
    {
        Assert.Equal("user", memory.ResolveMemoryScope("USER.name.first", out var rest).Name);
        Assert.Equal("name.first", rest);
    }

    [Fact]
    public void GetValue_Entity_TakesFirstOfFirst()
    {
        memory.SetValue("turn.recognized.entities.city", new[] { new[] { "Beijing" }, ["Xi'an"] });
        memory.SetValue("turn.recognized.entities.sum", new[] { new { amount = 5 } });

        Assert.Equal("Beijing", memory.GetValue<string>("@city"));
        Assert.Equal(5, memory.GetValue<int>("@sum.amount"));
        Assert.Equal("none", memory.GetValue("@other", () => "none"));
    }

    [Fact]
    public void GetValue_Activity_IsInTurn() => Assert.Equal("你好", memory.GetValue<string>("turn.activity.text"));

    [Fact]
    public void Class_ActiveDialog_IsReadOnly()
    {
        Assert.Equal("ask", memory.GetValue<string>("class.id"));
        Assert.Throws<NotSupportedException>(() => memory.SetValue("class.id", "x"));
        Assert.Throws<NotSupportedException>(() => memory["class"] = "x");
    }

    [Fact]
    public void DialogContext_Stack_HasIds() =>
        Assert.Equal("ask", memory.GetValue<string>("dialogcontext.stack[0]"));

    [Fact]
    public void RemoveValue_Path_IsGone()
    {
        memory.SetValue("turn.foo", 1);

        memory.RemoveValue("turn.foo");

        Assert.False(memory.TryGetValue<int>("turn.foo", out _));
    }

    [Fact]
    public void SetValue_Task_Throws() =>
        Assert.Throws<ArgumentException>(() => memory.SetValue("turn.foo", Task.CompletedTask));

    [Fact]
    public void GetMemorySnapshot_Scopes_LeavesPrivateOnesOut()
    {
        memory.SetValue("turn.foo", 1);

        var names = memory.GetMemorySnapshot().Properties().Select(p => p.Name);

        Assert.Equal(["turn", "dialog", "this"], names);
    }

    [Fact]
    public void AnyPathChanged_LaterEvent_IsSeen()
    {
        var paths = memory.TrackPaths(["dialog.user.name"]);
        memory.SetValue("dialog.eventCounter", 3);

        Assert.False(memory.AnyPathChanged(0, paths));
        memory.SetValue("dialog.user", new { name = "Li" });

        Assert.True(memory.AnyPathChanged(2, paths));
        Assert.False(memory.AnyPathChanged(3, paths));
    }

    [Fact]
    public void Version_SetValue_Changes()
    {
        var before = memory.Version();

        memory.SetValue("turn.foo", 1);

        Assert.NotEqual(before, memory.Version());
    }

    [Fact]
    public void Constructor_NullContext_Throws() =>
        Assert.Throws<ArgumentNullException>("dc", () => new DialogStateManager(null));

    [Fact]
    public void GetPathResolvers_Registration_HasAllFive()
    {
#pragma warning disable CS0618 // the old registration
        var resolvers = new DialogsComponentRegistration().GetPathResolvers();
#pragma warning restore CS0618

        Assert.Equal(
            [
                typeof(DollarPathResolver), typeof(HashPathResolver), typeof(AtAtPathResolver),
                typeof(AtPathResolver), typeof(PercentPathResolver),
            ],
            resolvers.Select(r => r.GetType()));
    }
}
