using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps between turns.</summary>
internal static class PromptState
{
    public const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    /// <summary>Checks the options of a prompt that begins, and starts its count of answers.</summary>
    public static (IDictionary<string, object> State, PromptOptions Options) Begin(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Dialog.NotToken(options, nameof(options));
        if (options is not PromptOptions prompt)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[OptionsKey] = prompt;
        dc.ActiveDialog.State[StateKey] = state;
        return (state, prompt);
    }

    public static (IDictionary<string, object> State, PromptOptions Options) Of(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[StateKey], (PromptOptions)instance.State[OptionsKey]);

    // a storage gives the count back as Int64
    public static void CountAttempt(IDictionary<string, object> state) =>
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    /// <summary>Sends the question as it is, as most prompts do.</summary>
    public static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var prompt = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        if (prompt != null) await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <summary>The text of the turn's message; null when it is no message or has no text.</summary>
    public static string MessageText(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint)) prompt.InputHint = InputHints.ExpectingInput;
    }
}
