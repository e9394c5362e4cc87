using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs and a stack inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : this(false, dialogId)
    {
    }

    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    /// <summary>Whether the memory scopes "dialog" and "dialogclass" pass this container by.</summary>
    [JsonProperty("ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    [JsonProperty("dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The stack inside this dialog, which is the active one of <paramref name="dc"/>.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The inner dialog with that id, null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>As above, else the dialog with that id in the set of <paramref name="dc"/>.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) =>
        Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    /// <summary>
    /// As in <see cref="Dialog"/>, and leaves a trace of a version change that nobody handled.
    /// </summary>
    public override async Task<bool> OnDialogEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (handled || e.Name != DialogEvents.VersionChanged) return handled;

        var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
        dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
        await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        return false;
    }

    /// <summary>Changes when the inner dialogs do; unlike the version, it is not seen from outside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises the version event when the inner dialogs changed since this instance ran last.</summary>
    protected virtual async Task CheckForVersionChangeAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        var last = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (last != null && last != dc.ActiveDialog.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
    }
}
