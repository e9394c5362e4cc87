namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step; a result of <see cref="Dialog.EndOfTurn"/> waits for an answer, which the next step gets.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(
    WaterfallStepContext stepContext, CancellationToken cancellationToken);
