using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class SentimentExchangeTests
{
    private const string Text = "The canteen is great. The night shift is not.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentiment_Exchange_IsAsDocumented(bool async)
    {
        var transport = ScriptedTransport.With("sentiment");
        var client = AnalysisClient.Create(transport);
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = true };

        DocumentSentiment sentiment = async
            ? await client.AnalyzeSentimentAsync(Text, options: options)
            : client.AnalyzeSentiment(Text, options: options);

        Assert.Equal(Exchanges.Request("sentiment"), transport.Single.Body);
        Assert.Equal(TextSentiment.Mixed, sentiment.Sentiment);
        Assert.Equal(0.51, sentiment.ConfidenceScores.Positive);
        Assert.Equal(0.01, sentiment.ConfidenceScores.Neutral);
        Assert.Equal(0.48, sentiment.ConfidenceScores.Negative);
        Assert.Equal(
            [TextSentiment.Positive, TextSentiment.Negative], sentiment.Sentences.Select(one => one.Sentiment));
        Assert.Equal((22, 23), (sentiment.Sentences.Last().Offset, sentiment.Sentences.Last().Length));
    }

    [Fact]
    public async Task AnalyzeSentimentAsync_Opinions_FollowTheirReferences()
    {
        var client = AnalysisClient.Create(ScriptedTransport.With("sentiment"));

        DocumentSentiment sentiment = await client.AnalyzeSentimentAsync(Text);

        var opinion = Assert.Single(sentiment.Sentences.Last().Opinions);
        Assert.Equal("night shift", opinion.Target.Text);
        Assert.Equal(TextSentiment.Negative, opinion.Target.Sentiment);
        Assert.Equal(0.97, opinion.Target.ConfidenceScores.Negative);
        Assert.Equal(0, opinion.Target.ConfidenceScores.Neutral);
        var assessment = Assert.Single(opinion.Assessments);
        Assert.Equal(("not", true), (assessment.Text, assessment.IsNegated));
        Assert.Equal((41, 3), (assessment.Offset, assessment.Length));
    }

    [Fact]
    public async Task AnalyzeSentimentAsync_RelationToTarget_IsNoAssessment()
    {
        var client = AnalysisClient.Create(ScriptedTransport.With("sentiment"));

        DocumentSentiment sentiment = await client.AnalyzeSentimentAsync(Text);

        var opinion = Assert.Single(sentiment.Sentences.First().Opinions);
        Assert.Equal("great", Assert.Single(opinion.Assessments).Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentiment_WithTokenOnly_SendsNoOpinionMining(bool async)
    {
        var transport = ScriptedTransport.With("sentiment");
        var client = AnalysisClient.Create(transport);

        _ = async
            ? await client.AnalyzeSentimentAsync(Text, "fr", CancellationToken.None)
            : client.AnalyzeSentiment(Text, "fr", CancellationToken.None);

        Assert.Contains("\"language\":\"fr\"", transport.Single.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("opinionMining", transport.Single.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentimentBatch_PlainOptions_DropOpinionMining(bool async)
    {
        var transport = ScriptedTransport.With("sentiment");
        var client = AnalysisClient.Create(transport);
        TextAnalyticsRequestOptions options =
            new AnalyzeSentimentOptions { IncludeOpinionMining = true, ModelVersion = "latest" };

        AnalyzeSentimentResultCollection results = async
            ? await client.AnalyzeSentimentBatchAsync([Text], "en", options)
            : client.AnalyzeSentimentBatch([Text], "en", options);

        Assert.Equal(TextSentiment.Mixed, results[0].DocumentSentiment.Sentiment);
        Assert.Contains(
            "\"parameters\":{\"stringIndexType\":\"Utf16CodeUnit\",\"modelVersion\":\"latest\"}",
            transport.Single.Body,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentimentBatch_Inputs_KeepTheirIds(bool async)
    {
        var transport = ScriptedTransport.With("sentiment");
        var client = AnalysisClient.Create(transport);
        TextDocumentInput[] documents = [new("0", Text)];
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = false };

        AnalyzeSentimentResultCollection results = async
            ? await client.AnalyzeSentimentBatchAsync(documents, options)
            : client.AnalyzeSentimentBatch(documents, options);

        Assert.Equal("0", Assert.Single(results).Id);
        Assert.Contains("\"parameters\":{\"opinionMining\":false,", transport.Single.Body, StringComparison.Ordinal);
    }
}
