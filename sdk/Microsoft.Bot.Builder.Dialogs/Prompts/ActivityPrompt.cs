using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for an activity of any type, as an event; the validator says which one is the answer.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> validator;

    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(validator);
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

    /// <summary>Ends with a valid activity, else asks again, even when the validator has replied.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (state, options) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        var promptContext = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await validator(promptContext, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
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

    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) =>
        await OnPromptAsync(turnContext, state, options, false, cancellationToken);

    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        await PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity itself; it always succeeds unless overridden.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
