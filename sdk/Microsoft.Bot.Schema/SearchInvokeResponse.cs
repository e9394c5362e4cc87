namespace Microsoft.Bot.Schema;

/// <summary>Answer to an application/search invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    public SearchInvokeResponse()
    {
    }
}
