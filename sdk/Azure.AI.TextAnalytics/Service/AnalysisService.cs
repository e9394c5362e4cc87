using System.Text.Json;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Runs analyses that the service answers at once.</summary>
internal sealed class AnalysisService(HttpPipeline pipeline, IAnalysisProtocol protocol, Tracing tracing)
{
    /// <summary>Throws if the only document of a call that is no batch was refused.</summary>
    public async Task<Response<T>> AnalyzeAsync<T>(
        bool async,
        string member,
        AnalysisRequest analysis,
        Func<JsonElement, T> read,
        CancellationToken cancellationToken)
    {
        using var scope = tracing.Start($"{nameof(TextAnalyticsClient)}.{member}");
        try
        {
            using var message = pipeline.CreateMessage();
            protocol.Write(message.Request, analysis);
            var response = await pipeline.SendAsync(async, message, 200, cancellationToken);
            using var json = response.ReadJson();
            var results = protocol.Results(json.RootElement);
            if (!analysis.IsBatch && results.Items("errors").Any()) throw new RequestFailedException(response);
            return Response.FromValue(read(results), response);
        }
        catch (Exception exception)
        {
            scope.Failed(exception);
            throw;
        }
    }
}
