namespace Microsoft.Bot.Builder.Dialogs;

// what can be done to the stack
public partial class DialogContext
{
    private const string ActivityReceivedKey = "activityReceivedEmitted";

    /// <summary>Puts a dialog of this set, or of an outer one, on the stack and starts it.</summary>
    public Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            Dialog.NotToken(options, nameof(options));
            if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                + " The dialog must be included in the current or parent DialogSet."
                + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        });

    /// <summary>Begins a prompt, which needs options.</summary>
    public Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Gives the activity to the active dialog; the status is empty when there is none.</summary>
    /// <remarks>The first call of a turn raises the activity received event from the leaf before.</remarks>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            if (Context.TurnState.TryAdd(ActivityReceivedKey, true))
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
            if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Empty);
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {ActiveDialog.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken);
        });

    /// <summary>Ends the active dialog and resumes the one below it with the result.</summary>
    /// <remarks>The result is in "turn.lastresult" too, as JSON; a dialog cancelled or replaced leaves null there.</remarks>
    public Task<DialogTurnResult> EndDialogAsync(
        object result = null, CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            if (result is CancellationToken)
            {
                throw new ArgumentException($"{ActiveDialog?.Id}.EndDialogAsync() You can't pass a cancellation token"
                    + " as the result of a dialog when calling EndDialog.");
            }

            await EndActiveDialogAsync(DialogReason.EndCalled, result, cancellationToken);
            if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Complete, result);
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                "DialogContext.EndDialogAsync(): Can't resume previous dialog."
                + $" A dialog with an id of '{ActiveDialog.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        });

    /// <summary>Ends all dialogs of this stack, top first.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, cancellationToken: cancellationToken);

    /// <summary>
    /// Ends all dialogs of this stack, and of the outer ones if wanted; a dialog below the top that handles the
    /// event stays with those below it.
    /// </summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            Dialog.NotToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null) return new DialogTurnResult(DialogTurnStatus.Empty);

            var notify = false; // the dialog that asks for the cancelling is not asked
            var dc = this;
            while (dc != null)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else
                {
                    if (notify && await dc.EmitEventAsync(
                        eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken))
                        break;
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, null, cancellationToken);
                }

                notify = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });

    /// <summary>Ends the active dialog without resuming the one below, and begins another in its place.</summary>
    public Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            Dialog.NotToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, null, cancellationToken);
            ObjectPath.SetPathValue(Context.TurnState, MemoryPaths.RepeatDialogId, dialogId);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Lets the active dialog ask its open question again; does nothing on an empty stack.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken);
            if (handled || ActiveDialog == null) return handled;
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{ActiveDialog.Id}'.");
            await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
            return true;
        });

    /// <summary>
    /// Offers an event to the active dialog, of the innermost stack when from the leaf; false when nobody handled
    /// it.
    /// </summary>
    public Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default) =>
        DescribingErrorsAsync(async () =>
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child) dc = child;
            var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
            var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return dialog != null && await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken);
        });

    private async Task EndActiveDialogAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null) return;
        var dialog = Dialogs.Find(instance.Id);
        if (dialog != null) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
        ObjectPath.SetPathValue(Context.TurnState, TurnPath.LastResult, result);
    }
}
