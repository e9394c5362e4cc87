using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of an earlier text, for suggestions; <see cref="Occurrence"/> counts from 1.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
