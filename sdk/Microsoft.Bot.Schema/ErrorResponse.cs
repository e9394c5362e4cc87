using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Body of a failed protocol request.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
