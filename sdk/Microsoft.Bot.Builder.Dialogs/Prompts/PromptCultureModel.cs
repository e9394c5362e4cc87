namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of a language that choice and confirm prompts need.</summary>
public class PromptCultureModel
{
    /// <summary>Language and region in lower case, as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>Stands between choices but the last two.</summary>
    public string Separator { get; set; }

    /// <summary>Stands between the choices when there are two.</summary>
    public string InlineOr { get; set; }

    /// <summary>Stands between the last two choices of more.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
