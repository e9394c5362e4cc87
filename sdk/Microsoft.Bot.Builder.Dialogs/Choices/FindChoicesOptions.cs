using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in an utterance.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Leaves the choices' values out of the search.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Leaves the titles of the choices' actions out of the search.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether "2" chooses the second; true by default.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" chooses the second; true by default.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
