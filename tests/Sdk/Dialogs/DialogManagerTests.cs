using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Xunit;

namespace UnionBot.Tests.Sdk;

#pragma warning disable CS0618 // the manager is obsolete

public sealed class DialogManagerTests
{
    private readonly MemoryStorage storage = new();
    private readonly CollectingAdapter adapter = new();

    [Fact]
    public async Task OnTurnAsync_TwoTurns_KeepStack()
    {
        var first = await TurnAsync(new DialogManager(new AskDialog("root")), "hi");
        var second = await TurnAsync(new DialogManager(new AskDialog("root")), "Li");

        Assert.Equal(DialogTurnStatus.Waiting, first.Status);
        Assert.Equal((DialogTurnStatus.Complete, "Li"), (second.Status, second.Result));
    }

    [Fact]
    public async Task OnTurnAsync_Expired_BeginsAgain()
    {
        var manager = new DialogManager(new AskDialog("root")) { ExpireAfter = 0 };
        await TurnAsync(manager, "hi");

        await TurnAsync(new DialogManager(new AskDialog("root")) { ExpireAfter = 0 }, "Li");

        Assert.Equal(["root", "root"], adapter.Texts);
    }

    [Fact]
    public async Task OnTurnAsync_OtherProperty_HasItsOwnStack()
    {
        await TurnAsync(new DialogManager(new AskDialog("root")), "hi");

        await TurnAsync(new DialogManager(new AskDialog("root"), "other"), "Li");

        Assert.Equal(["root", "root"], adapter.Texts);
    }

    [Fact]
    public void RootDialog_Container_RegistersThoseInIt()
    {
        var inner = new ComponentDialog("inner");
        var manager = new DialogManager(new ComponentDialog("root").AddDialog(inner));

        Assert.Same(inner, manager.Dialogs.Find("inner"));
        Assert.Equal("root", manager.RootDialog.Id);
    }

    [Fact]
    public async Task OnTurnAsync_NoConversationState_Throws()
    {
        using var turn = new TurnContext(adapter, CollectingAdapter.Message());

        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new DialogManager(new AskDialog("root")).OnTurnAsync(turn));

        Assert.Equal("Unable to get an instance of ConversationState from turnContext.", error.Message);
    }

    [Fact]
    public async Task OnTurnAsync_StateConfiguration_IsOfTheTurn()
    {
        var scope = new UnreadableScope();
        var manager = new DialogManager(new AskDialog("root"))
        {
            StateConfiguration = new DialogStateManagerConfiguration { MemoryScopes = [scope] },
        };
        using var turn = new TurnContext(adapter, CollectingAdapter.Message());
        turn.TurnState.Set(new ConversationState(storage));

        await manager.OnTurnAsync(turn);

        Assert.Contains(scope, turn.TurnState.Get<DialogStateManager>().Configuration.MemoryScopes);
    }

    private async Task<DialogTurnResult> TurnAsync(DialogManager manager, string text)
    {
        using var turn = new TurnContext(adapter, CollectingAdapter.Message(text));
        turn.TurnState.Set(new ConversationState(storage));
        return (await manager.OnTurnAsync(turn)).TurnResult;
    }

    // the context that runs the root was made before, so its snapshot is without this scope
    private sealed class UnreadableScope() : MemoryScope("unreadable")
    {
        public override object GetMemory(DialogContext dc) => throw new NotSupportedException();

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }
}
