using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace UnionBot.Tests.Sdk;

/// <summary>Runs turns against a dialog stack that goes through the storage's JSON between them.</summary>
public sealed class DialogRunner
{
    private readonly ConversationState state;
    private readonly IStatePropertyAccessor<DialogState> accessor;

    public DialogRunner(params Dialog[] dialogs)
    {
        state = new ConversationState(new MemoryStorage(Memory));
        accessor = state.CreateProperty<DialogState>("DialogState");
        Dialogs = new DialogSet(accessor);
        foreach (var dialog in dialogs) Dialogs.Add(dialog);
    }

    public Dictionary<string, JObject> Memory { get; } = [];

    public DialogSet Dialogs { get; }

    public CollectingAdapter Adapter { get; } = new();

    public Task<DialogTurnResult> TurnAsync(Func<DialogContext, Task<DialogTurnResult>> act, string text = "你好") =>
        RunAsync(text, async turn => await act(await Dialogs.CreateContextAsync(turn)));

    public Task<DialogTurnResult> BeginAsync(string id, object? options = null) =>
        TurnAsync(dc => dc.BeginDialogAsync(id, options));

    public Task<DialogTurnResult> SayAsync(string text) => TurnAsync(dc => dc.ContinueDialogAsync(), text);

    public Task RunRootAsync(Dialog root, string text = "你好") => RunAsync(text, async turn =>
    {
        await root.RunAsync(turn, accessor, default);
        return Dialog.EndOfTurn;
    });

    private async Task<DialogTurnResult> RunAsync(string text, Func<ITurnContext, Task<DialogTurnResult>> act)
    {
        using var turn = new TurnContext(Adapter, CollectingAdapter.Message(text));
        var result = await act(turn);
        await state.SaveChangesAsync(turn);
        return result;
    }
}

/// <summary>Sends its id when asked, and ends with the user's answer.</summary>
public sealed class AskDialog(string id) : Dialog(id)
{
    public List<string> Calls { get; } = [];

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Id, cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.EndDialogAsync(dc.Context.Activity.Text, cancellationToken);

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        Calls.Add("reprompt");
        return turnContext.SendActivityAsync(Id + "?", cancellationToken: cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
    {
        Calls.Add(reason.ToString());
        return Task.CompletedTask;
    }
}
