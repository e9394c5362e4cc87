using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class AnalysisExchangeTests
{
    private const string AnalyzeText =
        "https://union.cognitiveservices.azure.com/language/:analyze-text?api-version=2023-04-01";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguage_Exchange_IsAsDocumented(bool async)
    {
        var transport = ScriptedTransport.With("language");
        var client = AnalysisClient.Create(transport);

        var response = async
            ? await client.DetectLanguageAsync("公司拖欠工资三个月", "cn")
            : client.DetectLanguage("公司拖欠工资三个月", "cn");

        Assert.Equal(200, response.GetRawResponse().Status);
        Assert.Equal("Chinese_Simplified", response.Value.Name);
        Assert.Equal("zh_chs", response.Value.Iso6391Name);
        Assert.Equal(0.98, response.Value.ConfidenceScore);
        Assert.Empty(response.Value.Warnings);
        Assert.Equal(AnalyzeText, transport.Single.Uri);
        Assert.Equal(Exchanges.Request("language"), transport.Single.Body);
        Assert.Equal(async, transport.Single.Async);
    }

    [Fact]
    public async Task DetectLanguageAsync_Headers_CarryKeyAndMediaTypes()
    {
        var transport = ScriptedTransport.With("language");

        await AnalysisClient.Create(transport).DetectLanguageAsync("text");

        var headers = transport.Single.Headers;
        Assert.Equal("POST", transport.Single.Method);
        Assert.Equal("secret-key", headers["Ocp-Apim-Subscription-Key"]);
        Assert.Equal("application/json", headers["Content-Type"]);
        Assert.Equal("application/json", headers["Accept"]);
        Assert.Equal("true", headers["x-ms-return-client-request-id"]);
        Assert.NotEmpty(headers["x-ms-client-request-id"]);
        Assert.Contains("azsdk-net-AI.TextAnalytics/5.3.0", headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", headers.Keys);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetectLanguageBatch_Exchange_IsAsDocumented(bool async)
    {
        var transport = ScriptedTransport.With("language-batch");
        var client = AnalysisClient.Create(transport);
        string[] documents = ["How do I join?", "", "怎么入会"];
        var options = new TextAnalyticsRequestOptions
        {
            IncludeStatistics = true,
            ModelVersion = "2022-10-01",
            DisableServiceLogs = true,
        };

        DetectLanguageResultCollection results = async
            ? await client.DetectLanguageBatchAsync(documents, options: options)
            : client.DetectLanguageBatch(documents, options: options);

        Assert.Equal(AnalyzeText + "&showStats=true", transport.Single.Uri);
        Assert.Equal(Exchanges.Request("language-batch"), transport.Single.Body);
        Assert.Equal(["0", "1", "2"], results.Select(result => result.Id));
        Assert.Equal([false, true, false], results.Select(result => result.HasError));
        Assert.Equal("en", results[0].PrimaryLanguage.Iso6391Name);
        Assert.Equal("zh_chs", results[2].PrimaryLanguage.Iso6391Name);
        Assert.Equal("2022-10-01", results.ModelVersion);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_Statistics_AreRead()
    {
        var transport = ScriptedTransport.With("language-batch");

        var results = (await AnalysisClient.Create(transport).DetectLanguageBatchAsync(["a", "b", "c"])).Value;

        Assert.Equal(3, results.Statistics.DocumentCount);
        Assert.Equal(2, results.Statistics.ValidDocumentCount);
        Assert.Equal(1, results.Statistics.InvalidDocumentCount);
        Assert.Equal(2, results.Statistics.TransactionCount);
        Assert.Equal(14, results[0].Statistics.CharacterCount);
        Assert.Equal(1, results[0].Statistics.TransactionCount);
        Assert.Equal(0, results[1].Statistics.CharacterCount);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_Warning_IsRead()
    {
        var transport = ScriptedTransport.With("language-batch");

        var results = (await AnalysisClient.Create(transport).DetectLanguageBatchAsync(["a", "b", "c"])).Value;

        var warning = Assert.Single(results[2].PrimaryLanguage.Warnings);
        Assert.Equal(TextAnalyticsWarningCode.LongWordsInDocument, warning.WarningCode);
        Assert.Equal("The document contains very long words.", warning.Message);
    }

    [Fact]
    public async Task DetectLanguageBatchAsync_NoOptions_SendsEmptyParametersAndNoStatistics()
    {
        var transport = ScriptedTransport.With("language");

        var results = (await AnalysisClient.Create(transport).DetectLanguageBatchAsync(["text"])).Value;

        Assert.Equal(AnalyzeText + "&showStats=false", transport.Single.Uri);
        Assert.Contains("\"parameters\":{},\"kind\"", transport.Single.Body, StringComparison.Ordinal);
        Assert.Null(results.Statistics);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizePiiEntitiesBatch_Exchange_IsAsDocumented(bool async)
    {
        var transport = ScriptedTransport.With("pii");
        var client = AnalysisClient.Create(transport);
        TextDocumentInput[] documents =
        [
            new("a", "我叫李雷，电话13800000000") { Language = "zh-hans" },
            new("b", "no names here"),
        ];
        var options = new RecognizePiiEntitiesOptions
        {
            DomainFilter = PiiEntityDomain.ProtectedHealthInformation,
            ModelVersion = "latest",
            DisableServiceLogs = true,
            CategoriesFilter =
            {
                PiiEntityCategory.Person, PiiEntityCategory.PhoneNumber, PiiEntityCategory.SwiftCode,
            },
        };

        RecognizePiiEntitiesResultCollection results = async
            ? await client.RecognizePiiEntitiesBatchAsync(documents, options)
            : client.RecognizePiiEntitiesBatch(documents, options);

        Assert.Equal(AnalyzeText + "&showStats=false", transport.Single.Uri);
        Assert.Equal(Exchanges.Request("pii"), transport.Single.Body);
        Assert.Equal(["a", "b"], results.Select(result => result.Id));
        Assert.Equal("我叫**，电话***********", results[0].Entities.RedactedText);
        Assert.Empty(results[1].Entities);
    }

    [Fact]
    public async Task RecognizePiiEntitiesBatchAsync_Entities_CarryCategoryAndPlace()
    {
        var transport = ScriptedTransport.With("pii");
        TextDocumentInput[] documents = [new("a", "x"), new("b", "y")];

        var results = (await AnalysisClient.Create(transport).RecognizePiiEntitiesBatchAsync(documents)).Value;

        var (person, phone) = (results[0].Entities[0], results[0].Entities[1]);
        Assert.Equal(("李雷", 2, 2, 0.9), (person.Text, person.Offset, person.Length, person.ConfidenceScore));
        Assert.Equal(PiiEntityCategory.Person, person.Category);
        Assert.Null(person.SubCategory);
        Assert.Equal(PiiEntityCategory.PhoneNumber, phone.Category);
        Assert.Equal("Mobile", phone.SubCategory);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecognizePiiEntities_OneDocument_SendsIndexTypeOnly(bool async)
    {
        var transport = ScriptedTransport.With("pii");
        var client = AnalysisClient.Create(transport);

        var response = async
            ? await client.RecognizePiiEntitiesAsync("no names here")
            : client.RecognizePiiEntities("no names here");

        Assert.Equal("no names here", response.Value.RedactedText);
        Assert.Equal(AnalyzeText, transport.Single.Uri);
        Assert.Contains(
            "\"parameters\":{\"stringIndexType\":\"Utf16CodeUnit\"}", transport.Single.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractKeyPhrases_Exchange_IsAsDocumented(bool async)
    {
        var transport = ScriptedTransport.With("key-phrases");
        var client = AnalysisClient.Create(transport);

        var response = async
            ? await client.ExtractKeyPhrasesAsync("加班费和年休假", "zh-hans")
            : client.ExtractKeyPhrases("加班费和年休假", "zh-hans");

        Assert.Equal(["加班费", "年休假"], response.Value);
        Assert.Equal(AnalyzeText, transport.Single.Uri);
        Assert.Equal(Exchanges.Request("key-phrases"), transport.Single.Body);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractKeyPhrasesBatch_Texts_AreNumberedFromZero(bool async)
    {
        var transport = ScriptedTransport.With("key-phrases");
        var client = AnalysisClient.Create(transport);

        ExtractKeyPhrasesResultCollection results = async
            ? await client.ExtractKeyPhrasesBatchAsync(["one", "two"], "en")
            : client.ExtractKeyPhrasesBatch(["one", "two"], "en");

        Assert.Contains(
            "{\"id\":\"1\",\"text\":\"two\",\"language\":\"en\"}", transport.Single.Body, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(results).KeyPhrases.Count);
    }
}
