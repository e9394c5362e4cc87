using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in a text.</summary>
public class RecognizerResult : IRecognizerConvert
{
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The text looked at instead, spelling corrected for instance; null when it was not altered.</summary>
    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>Scores by the name of the intent.</summary>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    [JsonProperty("entities")]
    public JObject Entities { get; set; }

    /// <summary>Fields of the JSON object that no property names; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>Takes over all properties of <paramref name="result"/>, without copying them.</summary>
    public void Convert(dynamic result)
    {
        Text = result.Text;
        AlteredText = result.AlteredText;
        Intents = result.Intents;
        Entities = result.Entities;
        Properties = result.Properties;
    }
}
