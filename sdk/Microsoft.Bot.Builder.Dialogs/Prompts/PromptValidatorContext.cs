using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees of a prompt.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept as long as this prompt is asked.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were, 1 for the first.</summary>
    public int AttemptCount => State.TryGetValue(PromptState.AttemptCountKey, out var count)
        ? Convert.ToInt32(count, CultureInfo.InvariantCulture)
        : 0;
}
