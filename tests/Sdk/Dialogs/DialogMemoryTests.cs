using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Xunit;

namespace UnionBot.Tests.Sdk;

#pragma warning disable CS0618 // the manager is obsolete

public sealed class DialogMemoryTests
{
    [Fact]
    public async Task State_UserScope_IsKeptBetweenTurns()
    {
        var storage = new MemoryStorage();
        var adapter = new TestAdapter()
            .UseStorage(storage)
            .UseBotState(new UserState(storage), new ConversationState(storage));
        var manager = new DialogManager(new Counting());
        manager.InitialTurnState.Set(new DialogStateManagerConfiguration
        {
            MemoryScopes = [new TurnMemoryScope(), new UserMemoryScope(), new DialogMemoryScope()],
            PathResolvers = [new DollarPathResolver()],
        });

        await new TestFlow((TestAdapter)adapter, (turn, token) => manager.OnTurnAsync(turn, token))
            .Send("a").AssertReply("1: a")
            .Send("b").AssertReply("2: b")
            .StartTestAsync();
    }

    [Fact]
    public async Task FindDialog_Grandchild_SeesDialogsOfOuterSets()
    {
        var inner = new ComponentDialog("inner").AddDialog(new Delegating("start", "shared"));
        var outer = new ComponentDialog("outer").AddDialog(inner).AddDialog(new AskDialog("shared"));
        var runner = new DialogRunner(outer);

        await runner.BeginAsync("outer");

        Assert.Equal(["shared"], runner.Adapter.Texts);
    }

    private sealed class Counting() : Dialog("counting")
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object options, CancellationToken cancellationToken)
        {
            var count = dc.State.GetIntValue("user.count") + 1;
            dc.State.SetValue("user.count", count);
            dc.State.SetValue("$count", count);
            var text = $"{dc.State.GetIntValue("dialog.count")}: {dc.State.GetStringValue("turn.activity.text")}";
            await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }

    private sealed class Delegating(string id, string next) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object options, CancellationToken cancellationToken) =>
            dc.BeginDialogAsync(next, null, cancellationToken);
    }
}
