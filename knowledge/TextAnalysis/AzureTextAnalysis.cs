using Azure;
using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>
/// Azure Text Analytics over the local engine, which stands in whenever the service does not answer. The service gets a message
/// with personal data already taken out, is asked only what the script does not show, and is told to keep nothing.
/// </summary>
public sealed class AzureTextAnalysis : ITextAnalysis
{
    private const double SureOfLanguage = 0.8;
    private const string SimplifiedChinese = "zh-hans"; // the wire's name; the default would be English

    private readonly LocalTextAnalysis local;
    private readonly LanguageReader languages;
    private readonly ILogger logger;
    private readonly TextAnalyticsClient client;
    private readonly ResiliencePipeline<TextReading> pipeline;

    public AzureTextAnalysis(
        IOptions<TextAnalysisOptions> options, KnowledgeBase knowledge, LocalTextAnalysis local, TimeProvider clock,
        ILogger<AzureTextAnalysis> logger)
    {
        var settings = options.Value;
        (this.local, this.logger, languages) = (local, logger, knowledge.Languages);
        var clientOptions = new TextAnalyticsClientOptions();
        clientOptions.Retry.MaxRetries = 0; // the pipeline's own retry knows the time that is left
        client = new TextAnalyticsClient(new Uri(settings.Endpoint), new AzureKeyCredential(settings.Key), clientOptions);
        pipeline = ServicePipeline.Build(TimeSpan.FromSeconds(settings.TimeoutSeconds), clock, logger);
    }

    public async Task<TextReading> AnalyzeAsync(string text, CancellationToken cancellationToken)
    {
        var own = local.Read(text);
        try
        {
            return await pipeline.ExecuteAsync(
                async (state, token) => await AskAsync(state.own, state.text, token), (own, text), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return own; // logged when it opened
        }
        // whatever the service does, garbage included, the turn goes on; the message of an exception may hold the worker's words
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(
                "Text analysis service failed: {Kind} {Status}", e.GetType().Name, (e as RequestFailedException)?.Status);
            return own;
        }
    }

    private async ValueTask<TextReading> AskAsync(TextReading own, string text, CancellationToken cancellationToken) =>
        languages.Read(text) == LanguageReader.Chinese
            ? await AskMoodAsync(own, cancellationToken)
            : own with { Language = await AskLanguageAsync(own, cancellationToken) };

    private async Task<TextReading> AskMoodAsync(TextReading own, CancellationToken cancellationToken)
    {
        var privacy = new RecognizePiiEntitiesOptions
        {
            DisableServiceLogs = true,
            // places of work, dates and sums are what the statistics are about
            CategoriesFilter =
            {
                PiiEntityCategory.Person, PiiEntityCategory.PhoneNumber, PiiEntityCategory.Address, PiiEntityCategory.Email,
                PiiEntityCategory.CNResidentIdentityCardNumber, PiiEntityCategory.CreditCardNumber,
            },
        };
        var moods = client.AnalyzeSentimentBatchAsync(
            [own.RedactedText], SimplifiedChinese, new AnalyzeSentimentOptions { DisableServiceLogs = true }, cancellationToken);
        var personal = client.RecognizePiiEntitiesAsync(own.RedactedText, SimplifiedChinese, privacy, cancellationToken);
        await Task.WhenAll(moods, personal);
        var scores = (await moods).Value[0].DocumentSentiment.ConfidenceScores;
        return own with
        {
            Sentiment = scores.Positive - scores.Negative,
            RedactedText = (await personal).Value.RedactedText,
        };
    }

    private async Task<string> AskLanguageAsync(TextReading own, CancellationToken cancellationToken)
    {
        var answer = await client.DetectLanguageBatchAsync(
            [own.RedactedText], DetectLanguageInput.None, new TextAnalyticsRequestOptions { DisableServiceLogs = true }, cancellationToken);
        var language = answer.Value[0].PrimaryLanguage;
        if (language.ConfidenceScore < SureOfLanguage)
            return own.Language;
        var code = language.Iso6391Name.Replace('_', '-').Split('-')[0].ToLowerInvariant();
        return code is "" or "(unknown)" ? own.Language : code; // zh_chs and zh_cht are Chinese
    }
}
