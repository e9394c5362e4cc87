namespace Microsoft.Recognizers.Text;

/// <summary>A language the recognizers know, by the lower-case code that the recognizers take.</summary>
public sealed class Culture
{
    /// <summary>Arabic of any region.</summary>
    public const string Arabic = "ar-*";

    public const string English = "en-us";

    /// <summary>English outside the United States; dates read day first.</summary>
    public const string EnglishOthers = "en-*";

    public const string Chinese = "zh-cn";
    public const string Spanish = "es-es";
    public const string Portuguese = "pt-br";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Dutch = "nl-nl";
    public const string Korean = "ko-kr";
    public const string Swedish = "sv-se";
    public const string Bulgarian = "bg-bg";
    public const string Turkish = "tr-tr";
    public const string Hindi = "hi-in";

    /// <summary>All of them, in the order in which <see cref="MapToNearestLanguage"/> searches.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new("Arabic", Arabic), new("EnglishOthers", EnglishOthers), new("English", English), new("Chinese", Chinese),
        new("Spanish", Spanish), new("Portuguese", Portuguese), new("French", French), new("German", German),
        new("Italian", Italian), new("Japanese", Japanese), new("Dutch", Dutch), new("Korean", Korean),
        new("Swedish", Swedish), new("Bulgarian", Bulgarian), new("Turkish", Turkish), new("Hindi", Hindi),
    ];

    private static readonly string[] Codes = [.. SupportedCultures.Select(culture => culture.CultureCode)];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    /// <summary>The English name of the language.</summary>
    public string CultureName { get; private set; }

    /// <summary>The code, lower case; "*" stands for any region.</summary>
    public string CultureCode { get; private set; }

    /// <summary>The codes of <see cref="SupportedCultures"/>.</summary>
    public static string[] GetSupportedCultureCodes() => Codes;

    /// <summary>The supported code of the same language ("en-029" gives "en-*", "es-mx" gives "es-es"), or the
    /// code itself in lower case when the language is not supported.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var code = cultureCode.ToLowerInvariant();
        if (Codes.Contains(code)) return code;

        var sameLanguage = Codes.Where(c => code.StartsWith(c.Split('-')[0], StringComparison.Ordinal)).ToArray();
        return sameLanguage.FirstOrDefault(c => c.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? code;
    }
}
