using Microsoft.Bot.Builder.Dialogs.Memory;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog with the states of the turn, and saves them.</summary>
[Obsolete("This class is obsolete. Use the RunAsync extension method of Dialog instead.")]
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string dialogStateProperty;
    private string rootDialogId;

    /// <param name="rootDialog">Null to set it later.</param>
    /// <param name="dialogStateProperty">Name of the stack in the conversation state, "DialogState" when null.</param>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog != null) RootDialog = rootDialog;
        this.dialogStateProperty = dialogStateProperty ?? "DialogState";
    }

    /// <summary>Null takes that of the turn state, which must have one.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>Null takes that of the turn state, if it has one.</summary>
    public UserState UserState { get; set; }

    /// <summary>Put into the turn state of every turn.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    /// <summary>Begun on an empty stack; setting it makes a new set with it and the containers in it.</summary>
    public Dialog RootDialog
    {
        get => rootDialogId == null ? null : Dialogs.Find(rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            rootDialogId = value?.Id;
            if (value == null) return;
            Dialogs.TelemetryClient = value.TelemetryClient;
            Dialogs.Add(value);
            RegisterContainers(value);
        }
    }

    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Memory of the dialogs; null takes what is registered.</summary>
    public DialogStateManagerConfiguration StateConfiguration { get; set; }

    /// <summary>Milliseconds without a turn after which the conversation state is cleared; null for never.</summary>
    public int? ExpireAfter { get; set; }

    public async Task<DialogManagerResult> OnTurnAsync(
        ITurnContext context, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in InitialTurnState) context.TurnState.Set(key, value);
        context.TurnState.Set(this);
        var states = TakeStates(context);
        await ExpireAsync(context, cancellationToken);

        var stack = await ConversationState.CreateProperty<DialogState>(dialogStateProperty)
            .GetAsync(context, () => new DialogState(), cancellationToken);
        var dc = new DialogContext(Dialogs, context, stack);
        var turn = await DialogExtensions.InternalRunAsync(
            context, rootDialogId, dc, StateConfiguration, cancellationToken);
        await states.SaveAllChangesAsync(context, false, cancellationToken);
        return new DialogManagerResult { TurnResult = turn };
    }

    private BotStateSet TakeStates(ITurnContext context)
    {
        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException(
                $"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        context.TurnState.Set(ConversationState);
        var states = new BotStateSet(ConversationState);

        UserState ??= context.TurnState.Get<UserState>();
        if (UserState == null) return states;
        context.TurnState.Set(UserState);
        return states.Add(UserState);
    }

    private async Task ExpireAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var lastAccess = ConversationState.CreateProperty<DateTime>(LastAccess);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var last = await lastAccess.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } milliseconds && now - last >= TimeSpan.FromMilliseconds(milliseconds))
            await ConversationState.ClearStateAsync(context, cancellationToken);
        await lastAccess.SetAsync(context, now, cancellationToken);
    }

    private void RegisterContainers(Dialog dialog)
    {
        if (dialog is not DialogContainer container) return;
        foreach (var inner in container.Dialogs.GetDialogs().OfType<DialogContainer>())
        {
            if (Dialogs.Find(inner.Id) != null) continue; // containers may hold each other
            Dialogs.Add(inner);
            RegisterContainers(inner);
        }
    }
}
