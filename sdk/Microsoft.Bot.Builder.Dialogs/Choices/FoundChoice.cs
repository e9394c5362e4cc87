using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that an utterance names.</summary>
public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list of choices, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the words match, at most 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that matched; null when it was found by its number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
