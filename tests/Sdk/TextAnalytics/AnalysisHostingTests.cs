using System.Net;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Extensions;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Azure;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisHostingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HttpClientTransport_FailedJob_StillReadsTheError(bool async)
    {
        using var handler = new JobHandler();
        using var http = new HttpClient(handler);
        using var transport = new HttpClientTransport(http);
        var operation = await AnalysisClient.Create(transport)
            .SingleLabelClassifyAsync(WaitUntil.Started, ["a"], "union", "production");

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () =>
            _ = async ? await operation.UpdateStatusAsync() : operation.UpdateStatus());

        Assert.Equal(TextAnalyticsErrorCode.InternalServerError, exception.ErrorCode);
    }

    [Fact]
    public void AddTextAnalyticsClient_Key_RegistersAFactory()
    {
        var builder = new RecordingBuilder();

        builder.AddTextAnalyticsClient(AnalysisClient.Endpoint, new AzureKeyCredential("key"));

        Assert.IsType<TextAnalyticsClient>(builder.Factory!(new TextAnalyticsClientOptions()));
    }

    private sealed class RecordingBuilder : IAzureClientFactoryBuilder
    {
        public Func<TextAnalyticsClientOptions, object>? Factory { get; private set; }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(
            Func<TOptions, TClient> clientFactory)
            where TOptions : class
        {
            Factory = options => clientFactory((TOptions)(object)options)!;
            return null!;
        }
    }

    private sealed class JobHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Send(request, cancellationToken));

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Get)
                return new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new ByteArrayContent(Exchanges.Response("job-failed")),
                };
            var accepted = new HttpResponseMessage(HttpStatusCode.Accepted);
            accepted.Headers.Add("operation-location", "https://x/jobs/7b6a3a3e-5d5c-4e0f-9a55-2f6a1b6c7d8e?a=1");
            return accepted;
        }
    }
}
