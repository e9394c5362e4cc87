using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, as its only one: begins it unless it is active, and continues it then.</summary>
public class DialogTestClient
{
    private readonly TestAdapter testAdapter;
    private readonly BotCallbackHandler callback;

    /// <summary>A client with an adapter of its own on a channel.</summary>
    /// <param name="channelId">Channel of the activities that are sent.</param>
    /// <param name="targetDialog">The dialog to talk to.</param>
    /// <param name="initialDialogOptions">Given to the dialog whenever it begins.</param>
    /// <param name="middlewares">Added to the adapter after the one that saves the state.</param>
    /// <param name="conversationState">Where the dialog state is kept; null is in memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>As with a channel; the adapter gets the middleware for good.</summary>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        this.testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? []) testAdapter.Use(middleware);

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        callback = (turnContext, cancellationToken) =>
            RunAsync(turnContext, targetDialog, initialDialogOptions, dialogState, cancellationToken);
    }

    /// <summary>How the last turn ended, null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    /// <summary>The dialog context of the last turn, null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>Sends an activity and answers with the first reply to it, null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message and answers with the first reply to it, null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.SendTextToBotAsync(text, callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>The next reply that was not read yet, null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)testAdapter.GetNextReply();

    private async Task RunAsync(
        ITurnContext turnContext,
        Dialog targetDialog,
        object initialDialogOptions,
        IStatePropertyAccessor<DialogState> dialogState,
        CancellationToken cancellationToken)
    {
        await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        var dialogs = new DialogSet(dialogState);
        dialogs.Add(targetDialog);

        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status != DialogTurnStatus.Empty) return;
        DialogTurnResult = await DialogContext
            .BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken)
            .ConfigureAwait(false);
    }
}
