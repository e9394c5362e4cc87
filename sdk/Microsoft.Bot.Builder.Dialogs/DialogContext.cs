using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack within a turn: begins, continues and ends the dialogs on it.</summary>
/// <remarks>
/// What a dialog throws has in its data, under "DialogContext", a dictionary with the ids of the active dialog, its
/// parent, and all on the stacks.
/// </remarks>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        State = new DialogStateManager(this);
        ObjectPath.SetPathValue(turnContext.TurnState, TurnPath.Activity, turnContext.Activity);
    }

    /// <summary>
    /// The stack inside a dialog of <paramref name="parentDialogContext"/>, with the parent's services.
    /// </summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in Parent.Services) Services[key] = service;
    }

    public DialogSet Dialogs { get; private set; }

    public ITurnContext Context { get; private set; }

    /// <summary>The instances, the active one first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The outer stack, null at the root.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The memory that the dialogs of this stack can reach.</summary>
    public DialogStateManager State { get; set; }

    /// <summary>Objects for the dialogs of this turn; the root has a copy of the turn state.</summary>
    public TurnContextStateCollection Services { get; private set; } = [];

    /// <summary>The manager that runs this turn, if there is one.</summary>
    [Obsolete("This property is obsolete, as is its class.")]
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>The instance on top of the stack, null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog, null when that is no container.</summary>
    public DialogContext Child =>
        ActiveDialog != null && FindDialog(ActiveDialog.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>
    /// The dialog with that id in this set or the nearest outer one, or else in the container on the outer stack;
    /// null when there is none.
    /// </summary>
    public Dialog FindDialog(string dialogId)
    {
        try
        {
            var dialog = Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);
            if (dialog != null || Parent?.ActiveDialog?.Id == null) return dialog;
            return (Parent.FindDialog(Parent.ActiveDialog.Id) as DialogContainer)?.FindDialog(dialogId, this);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>
    /// Name of the culture in "turn.locale", else of the activity, else of the thread; an unknown one is the thread's.
    /// </summary>
    public string GetLocale()
    {
        if (!State.TryGetValue<string>(TurnPath.Locale, out var locale) || string.IsNullOrEmpty(locale))
            locale = Context.Activity?.Locale;
        if (string.IsNullOrEmpty(locale)) return CultureInfo.CurrentCulture.Name;
        try
        {
            return new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    /// <summary>Ids of the dialogs on this stack and the outer ones, the active one first.</summary>
    internal List<string> StackIds()
    {
        var ids = new List<string>();
        for (var dc = this; dc != null; dc = dc.Parent)
            ids.AddRange(dc.Stack.Select(item => item.Id));
        ids.RemoveAll(id => id.StartsWith("ActionScope[", StringComparison.Ordinal)); // no dialogs of the bot's own
        return ids;
    }

    private void Describe(Exception error)
    {
        if (error.Data.Contains(nameof(DialogContext))) return;
        error.Data.Add(nameof(DialogContext), new Dictionary<string, object>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = StackIds(),
        });
    }

    private async Task<T> DescribingErrorsAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }
}
