using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers to a sent activity: the id it gave it, null when it gives none.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
