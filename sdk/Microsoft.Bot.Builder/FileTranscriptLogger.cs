using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in files, <c>{folder}/{channel}/{conversation}.transcript</c>: for tests.</summary>
public class FileTranscriptLogger : ITranscriptStore
{
    private const int Attempts = 3;

    private static readonly JsonSerializerSettings Json = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = null,
    };

    private readonly string folder;
    private readonly bool unitTestMode;
    private readonly HashSet<string> started = [];

    /// <param name="folder">Made if it does not exist; null is the current directory.</param>
    /// <param name="unitTestMode">Whether the first activity of a conversation starts its file afresh.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        this.folder = PathUtils.NormalizePath(folder ?? Environment.CurrentDirectory);
        this.unitTestMode = unitTestMode;
        Directory.CreateDirectory(this.folder);
    }

    /// <summary>
    /// Adds an activity; an update replaces the activity of its id, a deletion leaves only a trace of it. After three
    /// failures the activity is given up.
    /// </summary>
    public async Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        TraceTranscriptLogger.TraceShort(activity);

        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                await WriteAsync(file, activity).ConfigureAwait(false);
                return;
            }
            catch (Exception e)
            {
                // a log must not end the conversation
                Trace.TraceError($"Try {attempt} - Failed to log activity because: {e.GetType()} : {e.Message}");
            }
        }
    }

    /// <summary>All activities not older than <paramref name="startDate"/>, on one page.</summary>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default)
    {
        var activities = await LoadAsync(FileOf(channelId, conversationId)).ConfigureAwait(false);
        return new PagedResult<IActivity>
        {
            Items = [.. activities.Where(activity => activity.Timestamp >= startDate)],
        };
    }

    /// <summary>All conversations of the channel, on one page; their ids are those of the file names.</summary>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        var files = Directory.EnumerateFiles(FolderOf(channelId), "*.transcript");
        var infos = files.Select(file => new TranscriptInfo
        {
            ChannelId = channelId,
            Id = Path.GetFileNameWithoutExtension(file),
            Created = File.GetCreationTimeUtc(file),
        });
        return Task.FromResult(new PagedResult<TranscriptInfo> { Items = [.. infos] });
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        File.Delete(FileOf(channelId, conversationId));
        return Task.CompletedTask;
    }

    private static async Task<List<Activity>> LoadAsync(string file)
    {
        if (!File.Exists(file)) return [];
        var json = await File.ReadAllTextAsync(file).ConfigureAwait(false);
        return JsonConvert.DeserializeObject<List<Activity>>(json, Json);
    }

    private static async Task ReplaceAsync(string file, IActivity activity, Func<Activity, Activity> change)
    {
        var activities = await LoadAsync(file).ConfigureAwait(false);
        var index = activities.FindIndex(a => a.Id == activity.Id);
        if (index < 0) return;
        activities[index] = change(activities[index]);
        await File.WriteAllTextAsync(file, JsonConvert.SerializeObject(activities, Json)).ConfigureAwait(false);
    }

    private static async Task AppendAsync(string file, IActivity activity)
    {
        await using var stream = File.Open(file, FileMode.OpenOrCreate);
        if (stream.Length > 0) stream.Seek(-1, SeekOrigin.End); // over the closing bracket
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync($",\n{JsonConvert.SerializeObject(activity, Json)}]").ConfigureAwait(false);
    }

    private static string Without(string text, char[] forbidden) => string.Concat(text.Split(forbidden));

    private Task WriteAsync(string file, IActivity activity)
    {
        var isFirst = unitTestMode && started.Add(file);
        if (isFirst || !File.Exists(file))
            return File.WriteAllTextAsync(file, $"[{JsonConvert.SerializeObject(activity, Json)}]");
        return activity.Type switch
        {
            ActivityTypes.MessageDelete => ReplaceAsync(file, activity, Transcripts.Deleted),
            ActivityTypes.MessageUpdate => ReplaceAsync(file, activity, old => Transcripts.Updated(old, activity)),
            _ => AppendAsync(file, activity),
        };
    }

    private string FileOf(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        var name = Without(conversationId, Path.GetInvalidFileNameChars());
        return Path.Combine(FolderOf(channelId), name + ".transcript");
    }

    private string FolderOf(string channelId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var path = Path.Combine(folder, Without(channelId, Path.GetInvalidPathChars()));
        Directory.CreateDirectory(path);
        return path;
    }
}
