using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages of choice and confirm prompts; each property gives a new object.</summary>
public static class PromptCultureModels
{
    private static readonly string[] Locales =
        GetSupportedCultures().Select(culture => culture.Locale).ToArray();

    public static PromptCultureModel Bulgarian => Of(Culture.Bulgarian, ", ", " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Of(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Of(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Of(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Of(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Of(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Of(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Of(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese =>
        Of(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean => Of(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Of(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Of(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Of(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Of(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>
    /// The supported locale of the same language, in lower case; the code itself when there is none, null for null.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode)) return cultureCode;
        var code = cultureCode.ToLowerInvariant();
        if (Locales.Contains(code)) return code;
        var language = code.Split('-')[0];
        return Array.Find(Locales, locale => locale.StartsWith(language, StringComparison.Ordinal)) ?? code;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish,
        Swedish, Turkish,
    ];

    private static PromptCultureModel Of(
        string locale, string separator, string or, string orMore, string yes, string no) => new()
        {
            Locale = locale,
            Separator = separator,
            InlineOr = or,
            InlineOrMore = orMore,
            YesInLanguage = yes,
            NoInLanguage = no,
        };
}
