using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What choice and confirm prompts take from the activity they answer.</summary>
internal static class PromptLocale
{
    /// <summary>The nearest locale that is known, else English.</summary>
    public static string Of(string wanted, Func<string, bool> isKnown)
    {
        var locale = PromptCultureModels.MapToNearestLanguage(wanted ?? PromptCultureModels.English.Locale);
        return string.IsNullOrEmpty(locale) || !isKnown(locale) ? PromptCultureModels.English.Locale : locale;
    }

    public static ChoiceFactoryOptions Words(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);

    /// <summary>The one who is asked, null when the activity does not say who that is.</summary>
    public static IList<string> Recipient(Activity activity) =>
        string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];
}
