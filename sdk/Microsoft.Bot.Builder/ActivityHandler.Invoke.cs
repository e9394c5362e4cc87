using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>Reads the values of invokes; one that lacks something is answered as a bad request.</content>
public partial class ActivityHandler
{
    private static AdaptiveCardInvokeValue ReadAdaptiveCardInvoke(IInvokeActivity activity)
    {
        var json = JsonValue(activity, string.Empty);
        var value = Convert<AdaptiveCardInvokeValue>(json, "Value property is not properly formed");
        if (value.Action == null) throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refuse("NotSupported", $"The action '{value.Action.Type}'is not supported."); // spaced as published
        return value;
    }

    private static SearchInvokeValue ReadSearchInvoke(IInvokeActivity activity)
    {
        var json = JsonValue(activity, " for search");
        var value = Convert<SearchInvokeValue>(json, "Value property is not valid for search");
        var kindIsMissing = string.IsNullOrEmpty(value.Kind);
        if (kindIsMissing && Channels.Msteams.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase))
        {
            value.Kind = SearchInvokeTypes.Search; // Teams leaves it out
            kindIsMissing = false;
        }

        if (string.IsNullOrEmpty(value.QueryText)) throw BadRequest("Missing queryText property for search");
        if (kindIsMissing) throw BadRequest("Missing kind property for search");
        return value;
    }

    private static JObject JsonValue(IInvokeActivity activity, string where) => activity.Value switch
    {
        null => throw BadRequest("Missing value property" + where),
        JObject json => json,
        _ => throw BadRequest("Value property is not properly formed" + where),
    };

    private static T Convert<T>(JObject json, string complaint)
    {
        try
        {
            return json.ToObject<T>();
        }
        catch (Exception)
        {
            throw BadRequest(complaint); // the client sent it, so whatever is wrong is its fault
        }
    }

    private static InvokeResponseException BadRequest(string message) => Refuse("BadRequest", message);

    private static InvokeResponseException Refuse(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });

    /// <summary>Ends an invoke with a status other than success.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode statusCode;
        private readonly object body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            this.statusCode = statusCode;
            this.body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>The answer to send; its status is 0 unless the exception was made with one.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
