using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> dialogState;
    private readonly Dictionary<string, Dialog> dialogs = [];
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;
    private string version;

    /// <param name="dialogState">Where the stack is kept between turns.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    /// <summary>A set without a stack of its own, as a container has it.</summary>
    public DialogSet()
    {
    }

    /// <summary>Client given to every dialog of the set; null stands for the one that reports nothing.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set
        {
            telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in dialogs.Values) dialog.TelemetryClient = telemetryClient;
        }
    }

    /// <summary>
    /// Adds a dialog and those that it begins; when another one has its id, the new one gets a number behind it.
    /// </summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        version = null;
        if (dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (present == dialog) return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = telemetryClient;
        dialogs[dialog.Id] = dialog;
        foreach (var other in (dialog as IDialogDependencies)?.GetDependencies() ?? []) Add(other);
        return this;
    }

    /// <summary>The dialog with that id in this set, null when there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        return dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    /// <summary>Changes when the dialogs' own versions do.</summary>
    public virtual string GetVersion() =>
        version ??= StringUtils.Hash(string.Concat(dialogs.Values.Select(d => d.GetVersion())));

    /// <summary>Loads the stack of this turn's conversation.</summary>
    public async Task<DialogContext> CreateContextAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (dialogState == null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    private string FreeId(string id)
    {
        var suffix = 2;
        while (dialogs.ContainsKey(id + suffix.ToString(CultureInfo.InvariantCulture))) suffix++;
        return id + suffix.ToString(CultureInfo.InvariantCulture);
    }
}
