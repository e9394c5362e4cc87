using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button: what it shows and what pressing it does (see <see cref="ActionTypes"/>).</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Text shown in the conversation when the button is pressed, for message back.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string DisplayText { get; set; }

    /// <summary>Text sent, address opened or object posted, depending on the type.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    [JsonProperty(PropertyName = "imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A button that sends its own title as the user's message.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that sends <paramref name="input"/> as the user's message.</summary>
    public static CardAction FromString(string input) =>
        new CardAction { Type = ActionTypes.ImBack, Title = input, Value = input };
}
