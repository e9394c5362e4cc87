using System.Text;
using Azure;
using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>The package's own way with JSON that the service never sends is not documented.</summary>
public sealed class AnalysisFailureBeyondUpstreamTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"busy\"")]
    [InlineData("{\"error\":\"busy\"}")]
    [InlineData("{\"error\":{\"code\":404}}")]
    [InlineData("{\"errors\":{}}")]
    [InlineData("{\"errors\":[1]}")]
    public async Task DetectLanguageAsync_JsonOfAnother_StillThrowsTheStatus(string body)
    {
        var transport = new ScriptedTransport(() => new ScriptedResponse(404, Encoding.UTF8.GetBytes(body)));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => AnalysisClient.Create(transport).DetectLanguageAsync("hi"));

        Assert.Equal((404, null), (exception.Status, exception.ErrorCode));
    }
}
