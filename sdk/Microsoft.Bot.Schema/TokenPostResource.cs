using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token directly.</summary>
public class TokenPostResource
{
    public TokenPostResource()
    {
    }

    public TokenPostResource(string sasUrl = null)
    {
        SasUrl = sasUrl;
    }

    /// <summary>Signed address; whoever has it may post.</summary>
    [JsonProperty(PropertyName = "sasUrl")]
    public string SasUrl { get; set; }
}
