using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Pipeline;
using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace UnionBot.Tests.Sdk;

internal static class AnalysisClient
{
    public static readonly Uri Endpoint = new("https://union.cognitiveservices.azure.com/");

    public static TextAnalyticsClient Create(
        HttpPipelineTransport transport, ServiceVersion version = ServiceVersion.V2023_04_01) =>
        Create(Options(transport, version));

    public static TextAnalyticsClient Create(TextAnalyticsClientOptions options) =>
        new(Endpoint, new AzureKeyCredential("secret-key"), options);

    /// <summary>Retries wait a millisecond.</summary>
    public static TextAnalyticsClientOptions Options(
        HttpPipelineTransport transport, ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        var options = new TextAnalyticsClientOptions(version) { Transport = transport };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(2);
        return options;
    }
}
