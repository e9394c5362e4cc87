namespace Microsoft.Bot.Builder;

/// <summary>What is known of a transcript without reading it.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    /// <summary>Id of the conversation.</summary>
    public string Id { get; set; }

    /// <summary>Time of its first activity.</summary>
    public DateTimeOffset Created { get; set; }
}
