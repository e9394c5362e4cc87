using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ComponentDialogTests
{
    private readonly AskDialog question = new("question");
    private readonly AskDialog aside = new("aside");
    private readonly DialogRunner runner;

    public ComponentDialogTests()
    {
        var inner = new ComponentDialog("inner").AddDialog(question);
        runner = new DialogRunner(new ComponentDialog("outer").AddDialog(inner), aside);
    }

    [Fact]
    public async Task ContinueDialogAsync_NestedStackFromStorage_ReachesTheQuestion()
    {
        await runner.BeginAsync("outer");

        var result = await runner.SayAsync("三月");

        Assert.Equal((DialogTurnStatus.Complete, "三月"), (result.Status, (string)result.Result));
    }

    [Fact]
    public async Task Json_InnerStack_IsUnderDialogs()
    {
        await runner.BeginAsync("outer");

        const string top = "dialogStack.$values[0]";
        var inner = runner.Memory.Values.Single().SelectToken(
            $"DialogState.{top}.state.dialogs.{top}.state.dialogs.{top}.id");

        Assert.Equal("question", (string?)inner);
    }

    [Fact]
    public async Task CancelAllDialogsAsync_Outer_CancelsInnerQuestion()
    {
        await runner.BeginAsync("outer");

        await runner.TurnAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(["CancelCalled"], question.Calls);
    }

    [Fact]
    public async Task ResumeDialogAsync_DialogAboveEnded_AsksAgain()
    {
        await runner.BeginAsync("outer");
        await runner.BeginAsync("aside");

        var result = await runner.SayAsync("好");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["question", "aside", "question?"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task BeginDialogAsync_InnerContext_FindsDialogOfOuterSet()
    {
        await runner.BeginAsync("outer");

        await runner.TurnAsync(dc => dc.Child.BeginDialogAsync("aside"));

        Assert.Equal(["question", "aside"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task EmitEventAsync_FromLeaf_BubblesToOuter()
    {
        var listener = new Listener();
        var bubbling = new DialogRunner(listener);
        await bubbling.BeginAsync("listener");

        await bubbling.TurnAsync(async dc =>
        {
            await dc.EmitEventAsync("custom", fromLeaf: true);
            return Dialog.EndOfTurn;
        });

        Assert.Contains("custom", listener.Events);
    }

    [Fact]
    public async Task CheckForVersionChangeAsync_InnerDialogsChanged_RaisesEvent()
    {
        var listener = new Listener();
        var changing = new DialogRunner(listener);
        await changing.BeginAsync("listener");
        listener.AddDialog(new AskDialog("added later"));

        await changing.SayAsync("好");

        Assert.Contains("versionChanged", listener.Events);
    }

    private sealed class Listener : ComponentDialog
    {
        public Listener()
            : base("listener") => AddDialog(new AskDialog("question"));

        public List<string> Events { get; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(
            DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Events.Add(e.Name);
            return Task.FromResult(true);
        }
    }
}
