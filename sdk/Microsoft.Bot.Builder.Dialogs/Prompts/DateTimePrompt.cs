using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time or a range; the answer is all readings of the first one in the text.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <param name="dialogId">Must not be blank.</param>
    /// <param name="validator">Decides what is valid; null takes everything that is recognized.</param>
    /// <param name="defaultLocale">Used when the activity has none; null stands for English.</param>
    public DateTimePrompt(
        string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Counts "tomorrow" and the like from the activity's local time stamp, else from now.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PromptState.MessageText(turnContext) is not { } text) return Task.FromResult(result);
        var found = DateTimeRecognizer.RecognizeDateTime(
            text,
            turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English,
            refTime: turnContext.Activity.LocalTimestamp?.LocalDateTime);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = ((List<Dictionary<string, string>>)found[0].Resolution["values"]).ConvertAll(Reading);
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Reading(Dictionary<string, string> values) => new()
    {
        Timex = values.GetValueOrDefault("timex"),
        Value = values.GetValueOrDefault("value"),
        Start = values.GetValueOrDefault("start"),
        End = values.GetValueOrDefault("end"),
    };
}
