using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Json = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly bool traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whether to write the whole activity, or only its sender and type.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        this.traceActivity = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (traceActivity) Trace.TraceInformation(JsonConvert.SerializeObject(activity, Json));
        else TraceShort(activity);
        return Task.CompletedTask;
    }

    /// <summary>Sender and type; the text of a message only where somebody debugs.</summary>
    internal static void TraceShort(IActivity activity)
    {
        var line = $"{activity.From.Name ?? activity.From.Id ?? activity.From.Role} [{activity.Type}]";
        if (Debugger.IsAttached && activity.Type == ActivityTypes.Message)
            line += $" {activity.AsMessageActivity()?.Text}";
        Trace.TraceInformation(line);
    }
}
