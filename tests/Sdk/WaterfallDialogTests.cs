using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_AcrossTurns_ShareValuesAndOptions()
    {
        var runner = new DialogRunner(new WaterfallDialog("w",
        [
            (step, _) => Keep(step, "options", step.Options),
            (step, _) => Keep(step, "answer", step.Result),
            (step, token) => step.EndDialogAsync(string.Join(' ', step.Values.Values.Append(step.Result)), token),
        ]));
        await runner.BeginAsync("w", "加班");
        await runner.SayAsync("三月");

        var result = await runner.SayAsync("四月");

        Assert.Equal("加班 三月 四月", result.Result);
    }

    [Fact]
    public async Task NextAsync_Result_GoesToNextStepInSameTurn()
    {
        var runner = new DialogRunner(new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("直接", token),
            (step, token) => step.EndDialogAsync($"{step.Index} {step.Reason} {step.Result}", token),
        ]));

        Assert.Equal("1 NextCalled 直接", (await runner.BeginAsync("w")).Result);
    }

    [Fact]
    public async Task NextAsync_Twice_Throws()
    {
        var runner = new DialogRunner(new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => runner.BeginAsync("w"));
    }

    [Fact]
    public async Task Steps_Exhausted_EndsWithLastResult()
    {
        var runner = new DialogRunner(new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        await runner.BeginAsync("w");

        var result = await runner.SayAsync("三月");

        Assert.Equal((DialogTurnStatus.Complete, "三月"), (result.Status, (string)result.Result));
    }

    [Fact]
    public async Task ContinueDialogAsync_NoMessage_KeepsWaiting()
    {
        var runner = new DialogRunner(new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        await runner.BeginAsync("w");

        var result = await runner.TurnAsync(dc =>
        {
            dc.Context.Activity.Type = ActivityTypes.Event;
            return dc.ContinueDialogAsync();
        });

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
    }

    [Fact]
    public async Task Json_State_HasPublishedKeys()
    {
        var runner = new DialogRunner(new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        await runner.BeginAsync("w");

        var state = (Newtonsoft.Json.Linq.JObject)runner.Memory.Values.Single()
            .SelectToken("DialogState.dialogStack.$values[0].state")!;

        Assert.Equal(
            ["$type", "options", "values", "instanceId", "stepIndex"], state.Properties().Select(p => p.Name));
    }

    private static Task<DialogTurnResult> Keep(WaterfallStepContext step, string key, object value)
    {
        step.Values[key] = value;
        return Task.FromResult(Dialog.EndOfTurn);
    }
}
