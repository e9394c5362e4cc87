using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>State that is sent through the token service and comes back with the token.</summary>
public class TokenExchangeState
{
    public TokenExchangeState()
    {
    }

    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty(PropertyName = "botUrl")]
    public string BotUrl { get; set; }

    /// <summary>App id of the bot.</summary>
    [JsonProperty(PropertyName = "msAppId")]
    public string MsAppId { get; set; }
}
