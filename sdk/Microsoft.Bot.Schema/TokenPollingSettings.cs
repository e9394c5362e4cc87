using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How long and how often a client asks for a token.</summary>
public class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    /// <summary>In milliseconds; 0 stops polling.</summary>
    [JsonProperty(PropertyName = "timeout")]
    public int Timeout { get; set; }

    /// <summary>In milliseconds between two requests.</summary>
    [JsonProperty(PropertyName = "interval")]
    public int Interval { get; set; }
}
