using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces from within a turn; only the Emulator and transcripts show them.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace; a null value type becomes the name of the value's type.</summary>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null,
        CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(
            turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
