using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction such as <c>like</c> to a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
