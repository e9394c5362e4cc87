using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisCredentialTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TokenCredential_PublicCloud_AsksForItsScope(bool async)
    {
        var (transport, credential) = (ScriptedTransport.With("language"), new RecordingCredential());
        var client = new TextAnalyticsClient(AnalysisClient.Endpoint, credential, AnalysisClient.Options(transport));

        _ = async ? await client.DetectLanguageAsync("hi") : client.DetectLanguage("hi");

        Assert.Equal(["https://cognitiveservices.azure.com/.default"], credential.Scopes);
        Assert.Equal("Bearer token-1", transport.Single.Headers["Authorization"]);
        Assert.DoesNotContain("Ocp-Apim-Subscription-Key", transport.Single.Headers.Keys);
    }

    [Theory]
    [InlineData("china", "https://cognitiveservices.azure.cn/.default")]
    [InlineData("government", "https://cognitiveservices.azure.us/.default")]
    [InlineData("https://union.example", "https://union.example/.default")]
    public async Task Audience_Set_IsTheScope(string audience, string scope)
    {
        var (transport, credential) = (ScriptedTransport.With("language"), new RecordingCredential());
        var options = AnalysisClient.Options(transport);
        options.Audience = audience switch
        {
            "china" => TextAnalyticsAudience.AzureChina,
            "government" => TextAnalyticsAudience.AzureGovernment,
            _ => new TextAnalyticsAudience(audience),
        };

        await new TextAnalyticsClient(AnalysisClient.Endpoint, credential, options).DetectLanguageAsync("hi");

        Assert.Equal([scope], credential.Scopes);
    }

    [Fact]
    public async Task KeyCredential_Updated_IsUsedFromTheNextCall()
    {
        var transport = ScriptedTransport.With("language", "language");
        var credential = new AzureKeyCredential("old");
        var client = new TextAnalyticsClient(AnalysisClient.Endpoint, credential, AnalysisClient.Options(transport));

        await client.DetectLanguageAsync("hi");
        credential.Update("new");
        await client.DetectLanguageAsync("hi");

        Assert.Equal(["old", "new"], transport.Sent.Select(sent => sent.Headers["Ocp-Apim-Subscription-Key"]));
    }

    private sealed class RecordingCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("token-1", new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
