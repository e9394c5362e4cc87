using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks until the answer is valid, and ends with it.</summary>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> validator;

    /// <param name="dialogId">Must not be blank.</param>
    /// <param name="validator">Decides what is valid; null takes everything that is recognized.</param>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        this.validator = validator;
    }

    /// <summary>Asks; <paramref name="options"/> must be <see cref="PromptOptions"/>.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var (state, prompt) = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, state, prompt, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Ends with a valid answer, else asks again unless the validator has replied; waits on for anything but a message.
    /// </summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;
        var (state, options) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        var promptContext = new PromptValidatorContext<T>(dc.Context, recognized, state, options);
        if (validator == null ? recognized.Succeeded : await validator(promptContext, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again: a dialog that was put above the prompt has ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NotToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = PromptState.Of(instance);
        await OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Keeps a message to itself when it recognizes an answer in it.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message) return false;
        var (state, options) = PromptState.Of(dc.ActiveDialog);
        return (await OnRecognizeAsync(dc.Context, state, options, cancellationToken)).Succeeded;
    }

    /// <summary>Sends the question, or the retry prompt if this is one.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer; may be called twice for one activity.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>A copy of the question that shows the choices too, or a message that shows only them.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
    {
        var message = Offer(prompt?.Text ?? string.Empty);
        if (prompt == null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt));
        copy.Text = message.Text;
        if (message.SuggestedActions?.Actions?.Count > 0) copy.SuggestedActions = message.SuggestedActions;
        if (message.Attachments?.Count > 0)
            copy.Attachments = [.. copy.Attachments ?? [], .. message.Attachments];
        return copy;

        IMessageActivity Offer(string text) => style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => Plain(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
    }

    private static IMessageActivity Plain(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }
}
