namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>
    /// Runs one turn of <paramref name="dialog"/> as the root of the stack that <paramref name="accessor"/> keeps.
    /// </summary>
    /// <remarks>
    /// The active dialog continues, or the root begins. What it throws is raised as an error event from the leaf;
    /// when a dialog handles that event the turn runs again, else the exception leaves this method.
    /// </remarks>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        var telemetry = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient;
        var dialogs = new DialogSet(accessor) { TelemetryClient = telemetry };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        foreach (var (key, service) in turnContext.TurnState) dc.Services[key] = service;

        var done = false;
        while (!done)
        {
            try
            {
                var turn = await dc.ContinueDialogAsync(cancellationToken);
                if (turn.Status == DialogTurnStatus.Empty)
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
                done = true;
            }
            catch (Exception error)
            {
                if (!await IsHandledAsync(dc, error, cancellationToken)) throw;
            }
        }
    }

    private static async Task<bool> IsHandledAsync(
        DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken);
        }
        catch (Exception emitError)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", emitError, error);
        }
    }
}
