using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class DialogContextTests
{
    private readonly AskDialog first = new("first");
    private readonly AskDialog second = new("second");
    private readonly DialogRunner runner;

    public DialogContextTests()
    {
        runner = new DialogRunner(first, second);
    }

    [Fact]
    public async Task ContinueDialogAsync_EmptyStack_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await runner.SayAsync("你好")).Status);

    [Fact]
    public async Task BeginDialogAsync_UnknownId_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => runner.BeginAsync("none"));

    [Fact]
    public async Task ContinueDialogAsync_Answer_CompletesWithResult()
    {
        await runner.BeginAsync("first");

        var result = await runner.SayAsync("三月");

        Assert.Equal((DialogTurnStatus.Complete, "三月"), (result.Status, (string)result.Result));
        Assert.Equal(["EndCalled"], first.Calls);
    }

    [Fact]
    public async Task EndDialogAsync_DialogBelow_IsResumedAndEndsToo()
    {
        await runner.BeginAsync("first");
        await runner.BeginAsync("second");

        var result = await runner.SayAsync("三月");

        Assert.Equal((DialogTurnStatus.Complete, "三月"), (result.Status, (string)result.Result));
        Assert.Equal(["EndCalled", "EndCalled"], first.Calls.Concat(second.Calls));
    }

    [Fact]
    public async Task EndDialogAsync_Result_IsTheLastOneOfTheTurn()
    {
        await runner.BeginAsync("first");
        object? last = null;

        await runner.TurnAsync(
            async dc =>
            {
                var result = await dc.ContinueDialogAsync();
                last = ObjectPath.GetPathValue<object>(dc.Context.TurnState, "turn.lastresult");
                return result;
            },
            "三月");

        Assert.Equal("三月", last);
    }

    [Fact]
    public async Task ReplaceDialogAsync_Active_LeavesOneOnStack()
    {
        await runner.BeginAsync("first");

        await runner.TurnAsync(dc => dc.ReplaceDialogAsync("second"));

        Assert.Equal(["ReplaceCalled"], first.Calls);
        Assert.Equal(["second"], await StackAsync());
    }

    [Fact]
    public async Task CancelAllDialogsAsync_TwoDialogs_EndsBoth()
    {
        await runner.BeginAsync("first");
        await runner.BeginAsync("second");

        var result = await runner.TurnAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["CancelCalled", "CancelCalled"], first.Calls.Concat(second.Calls));
        Assert.Empty(await StackAsync());
    }

    [Fact]
    public async Task CancelAllDialogsAsync_EmptyStack_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await runner.TurnAsync(dc => dc.CancelAllDialogsAsync())).Status);

    [Fact]
    public async Task RepromptDialogAsync_Active_AsksAgain()
    {
        await runner.BeginAsync("first");

        await runner.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["first", "first?"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task Json_Stack_HasPublishedNames()
    {
        await runner.BeginAsync("first");

        var instance = runner.Memory.Values.Single().SelectToken("DialogState.dialogStack.$values[0]")!;

        Assert.Equal("first", (string?)instance["id"]);
        Assert.NotNull(instance["state"]);
    }

    [Fact]
    public void Add_SameIdTwice_GetsANumber()
    {
        runner.Dialogs.Add(new AskDialog("first"));

        Assert.Equal(["first", "second", "first2"], runner.Dialogs.GetDialogs().Select(d => d.Id));
    }

    private async Task<List<string>> StackAsync()
    {
        List<string> ids = [];
        await runner.TurnAsync(dc =>
        {
            ids.AddRange(dc.Stack.Select(instance => instance.Id));
            return Task.FromResult(Dialog.EndOfTurn);
        });
        return ids;
    }
}
