namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack within a turn: begins, continues and ends the dialogs on it.</summary>
public class DialogContext
{
    private const string ActivityReceivedKey = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>
    /// The stack inside a dialog of <paramref name="parentDialogContext"/>, with the parent's services.
    /// </summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in Parent.Services) Services[key] = service;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The instances, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The outer stack, null at the root.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Objects for the dialogs of this turn; the root has a copy of the turn state.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>The instance on top of the stack, null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog, null when that is no container.</summary>
    public DialogContext Child =>
        ActiveDialog != null && FindDialog(ActiveDialog.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>Puts a dialog of this set, or of an outer one, on the stack and starts it.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.NotToken(options, nameof(options));
        if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
            + " The dialog must be included in the current or parent DialogSet."
            + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
            nameof(dialogId));

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Gives the activity to the active dialog; the status is empty when there is none.</summary>
    /// <remarks>The first call of a turn raises the activity received event from the leaf before.</remarks>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (Context.TurnState.TryAdd(ActivityReceivedKey, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
        if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            $"Failed to continue dialog. A dialog with id {ActiveDialog.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Ends the active dialog and resumes the one below it with the result.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(
        object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException($"{ActiveDialog?.Id}.EndDialogAsync() You can't pass a cancellation token"
                + " as the result of a dialog when calling EndDialog.");
        }

        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Complete, result);
        var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            "DialogContext.EndDialogAsync(): Can't resume previous dialog."
            + $" A dialog with an id of '{ActiveDialog.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Ends all dialogs of this stack, top first.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, cancellationToken: cancellationToken);

    /// <summary>
    /// Ends all dialogs of this stack, and of the outer ones if wanted; a dialog below the top that handles the
    /// event stays with those below it.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default)
    {
        eventName ??= DialogEvents.CancelDialog;
        if (Stack.Count == 0 && Parent == null) return new DialogTurnResult(DialogTurnStatus.Empty);

        var notify = false; // the dialog that asks for the cancelling is not asked
        var dc = this;
        while (dc != null)
        {
            if (dc.Stack.Count > 0)
            {
                if (notify && await dc.EmitEventAsync(eventName, eventValue, false, false, cancellationToken)) break;
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }
            else
            {
                dc = cancelParents ? dc.Parent : null;
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog without resuming the one below, and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.NotToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Lets the active dialog ask its open question again; does nothing on an empty stack.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken);
        if (handled || ActiveDialog == null) return;
        var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{ActiveDialog.Id}'.");
        await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
    }

    /// <summary>The dialog with that id in this set or the nearest outer one, else null.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>
    /// Offers an event to the active dialog, of the innermost stack when from the leaf; false when nobody handled
    /// it.
    /// </summary>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child) dc = child;
        var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return dialog != null && await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken);
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null) return;
        var dialog = Dialogs.Find(instance.Id);
        if (dialog != null) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}
