namespace Microsoft.Bot.Schema;

/// <summary>Kinds of search invoke.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";

    public const string Typeahead = "typeahead";

    public const string SearchAnswer = "searchAnswer";
}
