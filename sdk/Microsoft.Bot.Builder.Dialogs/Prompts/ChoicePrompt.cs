using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of some choices, by name, synonym or number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> choiceDefaults;

    /// <param name="dialogId">Must not be blank.</param>
    /// <param name="validator">Decides what is valid; null takes everything that is recognized.</param>
    /// <param name="defaultLocale">Used when the activity has none; null stands for English.</param>
    public ChoicePrompt(
        string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults(), validator, defaultLocale)
    {
    }

    /// <summary>As above with other words between the choices, by locale in lower case.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        this.choiceDefaults = choiceDefaults;
    }

    /// <summary>How choices are shown unless the options say it; automatic at first.</summary>
    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    /// <summary>How choices are written as text; null for the words of the locale.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How choices are looked for; null for the defaults. The prompt sets its locale.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

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
        var prompt = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? choiceDefaults[Locale(activity)],
            activity.Conversation?.ConversationType,
            PromptLocale.Recipient(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PromptState.MessageText(turnContext) is not { } text) return Task.FromResult(result);
        var find = RecognizerOptions ?? new FindChoicesOptions();
        find.Locale = Locale(turnContext.Activity, find.Locale);
        var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], find);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, ChoiceFactoryOptions> Defaults() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(c => c.Locale, PromptLocale.Words);

    private string Locale(Activity activity, string second = null) =>
        PromptLocale.Of(activity.Locale ?? second ?? DefaultLocale, choiceDefaults.ContainsKey);
}
