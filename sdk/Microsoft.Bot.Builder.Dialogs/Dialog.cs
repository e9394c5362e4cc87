using System.Diagnostics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation that is put on a stack, asks, and ends with a result.</summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The result of a turn after which the dialog waits for an answer.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    [JsonProperty("id")]
    private string id;

    /// <param name="dialogId">Unique within its set; null computes one from the type's name.</param>
    public Dialog(string dialogId = null)
    {
        id = dialogId;
    }

    [JsonIgnore]
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Starts the dialog, which is the active one of <paramref name="dc"/> by now.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with the user's next activity; ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>
    /// Called when a dialog begun by this one has ended; ends this one with the same result unless overridden.
    /// </summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NotToken(result, nameof(result));
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the open question again; does nothing unless overridden.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before the dialog leaves the stack; does nothing unless overridden.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Names what of the dialog must not change in mid-conversation; the id unless overridden.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>
    /// Offers an event before the parents, to the parents if it bubbles, and after them; true once handled.
    /// </summary>
    public virtual async Task<bool> OnDialogEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await OnPreBubbleEventAsync(dc, e, cancellationToken)
        || (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
        || await OnPostBubbleEventAsync(dc, e, cancellationToken);

    /// <summary>Handles an event before the parents see it, when it returns true.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Handles an event that no parent has handled, when it returns true.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Tells a debugger where the dialog is written; there is none, so it does nothing.</summary>
#pragma warning disable CA1822 // published as an instance member
    protected void RegisterSourceLocation(string path, int lineNumber)
#pragma warning restore CA1822
    {
    }

    /// <summary>Refuses a token passed where an object is expected, which the compiler lets through.</summary>
    internal static void NotToken(object value, string name)
    {
        if (value is CancellationToken) throw new ArgumentException($"{name} cannot be a cancellation token");
    }
}
