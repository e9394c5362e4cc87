using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>The two shapes of the service's REST interface: before 2022-05-01 and since.</summary>
internal interface IAnalysisProtocol
{
    void Write(Request request, AnalysisRequest analysis);

    /// <summary>The part of a response that holds documents and errors.</summary>
    JsonElement Results(JsonElement root);
}
