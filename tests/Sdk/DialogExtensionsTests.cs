using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class DialogExtensionsTests
{
    [Fact]
    public async Task RunAsync_EmptyStack_BeginsRoot()
    {
        var runner = new DialogRunner();

        await runner.RunRootAsync(new AskDialog("root"));

        Assert.Equal(["root"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task RunAsync_WaitingRoot_Continues()
    {
        var runner = new DialogRunner();
        var root = new AskDialog("root");
        await runner.RunRootAsync(root);

        await runner.RunRootAsync(root, "三月");

        Assert.Equal(["EndCalled"], root.Calls);
    }

    [Fact]
    public async Task RunAsync_DialogThrows_ErrorLeaves() =>
        await Assert.ThrowsAsync<TimeoutException>(() => new DialogRunner().RunRootAsync(new Failing(Handles: false)));

    [Fact]
    public async Task RunAsync_ErrorHandled_RunsTurnAgain()
    {
        var runner = new DialogRunner();

        await runner.RunRootAsync(new Failing(Handles: true));

        Assert.Equal(["again"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task RunAsync_ErrorEventThrows_BothAreReported()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(
            () => new DialogRunner().RunRootAsync(new Failing(Handles: false, HandlerThrows: true)));

        Assert.StartsWith("Unable to emit the error as a DialogEvent.", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            [typeof(FormatException), typeof(TimeoutException)], error.InnerExceptions.Select(e => e.GetType()));
    }

    [Fact]
    public async Task RunAsync_TwiceInATurn_Throws()
    {
        using var turn = new TurnContext(new CollectingAdapter(), CollectingAdapter.Message());
        var accessor = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs");
        await new AskDialog("root").RunAsync(turn, accessor, default);

        await Assert.ThrowsAsync<ArgumentException>(() => new AskDialog("root").RunAsync(turn, accessor, default));
    }

    private sealed class Failing(bool Handles, bool HandlerThrows = false) : Dialog("failing")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object options, CancellationToken cancellationToken) => throw new TimeoutException();

        public override async Task<DialogTurnResult> ContinueDialogAsync(
            DialogContext dc, CancellationToken cancellationToken)
        {
            await dc.Context.SendActivityAsync("again", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        protected override Task<bool> OnPreBubbleEventAsync(
            DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            HandlerThrows && e.Name == DialogEvents.Error
                ? throw new FormatException()
                : Task.FromResult(Handles && e.Name == DialogEvents.Error);
    }
}
