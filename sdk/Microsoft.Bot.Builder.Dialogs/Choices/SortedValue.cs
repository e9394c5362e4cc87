using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, with the number of what it stands for.</summary>
public class SortedValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The same for all values that mean the same thing.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
