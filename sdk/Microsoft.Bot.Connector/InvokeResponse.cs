namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: an HTTP status and an object sent as JSON.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    /// <summary>Whether the status is between 200 and 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
