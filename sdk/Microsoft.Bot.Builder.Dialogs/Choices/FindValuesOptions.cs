using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in an utterance.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's tokens are enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the utterance, en-us when null.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many tokens may stand between two matched ones, 2 when null.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits utterance and values; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    [JsonProperty("tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
