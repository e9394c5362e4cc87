using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Words)> choiceDefaults;

    /// <param name="dialogId">Must not be blank.</param>
    /// <param name="validator">Decides what is valid; null takes everything that is recognized.</param>
    /// <param name="defaultLocale">Used when the activity has none; null stands for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults(), validator, defaultLocale)
    {
    }

    /// <summary>As above with other words for yes, no, and what stands between, by locale in lower case.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        this.choiceDefaults = choiceDefaults;
    }

    /// <summary>How yes and no are shown unless the options say it; automatic at first.</summary>
    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written as text; null for the words of the locale.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no; null for the words of the locale.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var locale = Locale(activity);
        var prompt = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            YesAndNo(locale),
            options.Style ?? Style,
            ChoiceOptions ?? choiceDefaults[locale].Words,
            activity.Conversation?.ConversationType,
            PromptLocale.Recipient(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (PromptState.MessageText(turnContext) is not { } text) return Task.FromResult(result);
        var locale = Locale(turnContext.Activity);
        var words = ChoiceRecognizer.RecognizeBoolean(text, options.RecognizeLanguage ?? locale);
        if (words.Count > 0)
        {
            result.Succeeded = bool.TryParse(words[0].Resolution["value"].ToString(), out var yes);
            result.Value = yes;
        }
        else if ((ChoiceOptions ?? choiceDefaults[locale].Words).IncludeNumbers ?? true)
        {
            // the question may have shown numbers, so one of them is an answer
            var found = ChoiceRecognizers.RecognizeChoices(text, YesAndNo(locale));
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 && found[0].Resolution.Index == 0;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> Defaults() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            c => c.Locale, c => (new Choice(c.YesInLanguage), new Choice(c.NoInLanguage), PromptLocale.Words(c)));

    private List<Choice> YesAndNo(string locale) => ConfirmChoices == null
        ? [choiceDefaults[locale].Yes, choiceDefaults[locale].No]
        : [ConfirmChoices.Item1, ConfirmChoices.Item2];

    private string Locale(Activity activity) =>
        PromptLocale.Of(activity.Locale ?? DefaultLocale, choiceDefaults.ContainsKey);
}
