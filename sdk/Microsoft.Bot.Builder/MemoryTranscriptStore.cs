using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in memory, in pages of 20, without any bound: for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> channels = [];

    /// <summary>
    /// Adds an activity; an update replaces the activity of its id, a deletion leaves only a trace of it.
    /// </summary>
    public Task LogActivityAsync(IActivity activity)
    {
        if (activity == null)
            throw new ArgumentNullException(nameof(activity), "activity cannot be null for LogActivity()");

        lock (channels)
        {
            var transcript = TranscriptOf(activity.ChannelId, activity.Conversation.Id);
            var index = transcript.FindIndex(a => a.Id == activity.Id);
            switch (activity.Type)
            {
                case ActivityTypes.MessageDelete:
                    if (index >= 0) transcript[index] = Transcripts.Deleted(transcript[index]);
                    break;
                case ActivityTypes.MessageUpdate:
                    if (index >= 0) transcript[index] = Transcripts.Updated(transcript[index], activity);
                    break;
                default:
                    transcript.Add(activity);
                    break;
            }
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (channels)
        {
            if (!channels.TryGetValue(channelId, out var channel)
                || !channel.TryGetValue(conversationId, out var transcript))
                return Task.FromResult(new PagedResult<IActivity>());

            var activities = transcript.OrderBy(a => a.Timestamp).Where(a => a.Timestamp >= startDate);
            return Task.FromResult(Page(activities, a => a.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (channels)
        {
            if (!channels.TryGetValue(channelId, out var channel))
                return Task.FromResult(new PagedResult<TranscriptInfo>());

            var infos = channel
                .Select(conversation => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = conversation.Key,
                    Created = conversation.Value.FirstOrDefault()?.Timestamp ?? default(DateTimeOffset),
                })
                .OrderBy(info => info.Created);
            return Task.FromResult(Page(infos, info => info.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (channels)
        {
            if (channels.TryGetValue(channelId, out var channel)) channel.Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    /// <summary>The items after the one that the token names; a full page names its last.</summary>
    private static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string> id, string continuationToken)
    {
        if (continuationToken != null) items = items.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var page = items.Take(PageSize).ToArray();
        return new PagedResult<T>
        {
            Items = page,
            ContinuationToken = page.Length == PageSize ? id(page[^1]) : null,
        };
    }

    private List<IActivity> TranscriptOf(string channelId, string conversationId)
    {
        if (!channels.TryGetValue(channelId, out var channel)) channels[channelId] = channel = [];
        if (!channel.TryGetValue(conversationId, out var transcript)) channel[conversationId] = transcript = [];
        return transcript;
    }
}
