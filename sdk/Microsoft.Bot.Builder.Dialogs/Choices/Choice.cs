using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the answers to a choice prompt.</summary>
public class Choice(string value = null)
{
    /// <summary>What the prompt ends with when this is chosen, and its title where there is no action.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = value;

    /// <summary>The button to show instead of one that says the value; null for that.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Further words that stand for this choice; null for none.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
