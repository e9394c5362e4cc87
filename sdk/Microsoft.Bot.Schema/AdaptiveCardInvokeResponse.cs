using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to an adaptiveCard/action invoke; <see cref="Type"/> is a media type.</summary>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
