using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the values of invokes; one that lacks something is answered as a bad request.</summary>
internal static class InvokeValues
{
    public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity);
        if (value.Action == null) throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refuse("NotSupported", $"The action '{value.Action.Type}' is not supported.");
        return value;
    }

    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity);
        if (string.IsNullOrEmpty(value.Kind))
        {
            if (activity.ChannelId != "msteams") throw BadRequest("Missing kind property for search invoke value.");
            value.Kind = SearchInvokeTypes.Typeahead; // Teams leaves out the default
        }

        if (string.IsNullOrEmpty(value.QueryText))
            throw BadRequest("Missing queryText property for search invoke value.");
        return value;
    }

    private static T Read<T>(IInvokeActivity activity)
        where T : class
    {
        if (activity.Value == null) throw BadRequest("Missing value property");
        return activity.Value as T
            ?? (activity.Value as JObject)?.ToObject<T>()
            ?? throw BadRequest("Value property is not properly formed");
    }

    private static InvokeResponseException BadRequest(string message) => Refuse("BadRequest", message);

    private static InvokeResponseException Refuse(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
