using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that an utterance contains.</summary>
public class FoundValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The number that the value was given in.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the words match, at most 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
