using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

internal static class PipelineExtensions
{
    /// <summary>Sends without leaving the thread if not <paramref name="async"/>; throws on any other status.</summary>
    public static async ValueTask<Response> SendAsync(
        this HttpPipeline pipeline,
        bool async,
        HttpMessage message,
        int expectedStatus,
        CancellationToken cancellationToken)
    {
        if (async) await pipeline.SendAsync(message, cancellationToken);
        else pipeline.Send(message, cancellationToken);
        return message.Response.Status == expectedStatus
            ? message.Response
            : throw new RequestFailedException(message.Response);
    }

    public static JsonDocument ReadJson(this Response response) => JsonDocument.Parse(response.Content);

    /// <summary>For the synchronous twins, whose work is complete on return.</summary>
    public static T Completed<T>(this Task<T> task) => task.GetAwaiter().GetResult();
}
