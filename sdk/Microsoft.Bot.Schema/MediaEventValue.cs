using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an event that a media card raised.</summary>
public class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = null)
    {
        CardValue = cardValue;
    }

    /// <summary>The <c>Value</c> of the card.</summary>
    [JsonProperty(PropertyName = "cardValue")]
    public object CardValue { get; set; }
}
