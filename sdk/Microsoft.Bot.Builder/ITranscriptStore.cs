using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts that can be read back.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Activities not older than <paramref name="startDate"/>, by time, a page at once.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default);

    /// <summary>The conversations of a channel, a page at once.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
