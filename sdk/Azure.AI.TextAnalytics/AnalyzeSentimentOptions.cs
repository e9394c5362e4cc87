using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace Azure.AI.TextAnalytics;

/// <summary>Options of a sentiment analysis.</summary>
public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    public AnalyzeSentimentOptions()
    {
    }

    internal AnalyzeSentimentOptions(TextAnalyticsRequestOptions options)
    {
        DisableServiceLogs = options.DisableServiceLogs;
        IncludeStatistics = options.IncludeStatistics;
        ModelVersion = options.ModelVersion;
    }

    /// <summary>True fills <see cref="SentenceSentiment.Opinions"/>. From v3.1 on.</summary>
    public bool? IncludeOpinionMining { get; set; }

    internal override void CheckSupported(ServiceVersion current)
    {
        base.CheckSupported(current);
        VersionCheck.Property(this, IncludeOpinionMining, nameof(IncludeOpinionMining), ServiceVersion.V3_1, current);
    }
}
