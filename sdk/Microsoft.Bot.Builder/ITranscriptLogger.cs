using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Where the activities of conversations are written down.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes an activity to the transcript of its conversation.</summary>
    Task LogActivityAsync(IActivity activity);
}
