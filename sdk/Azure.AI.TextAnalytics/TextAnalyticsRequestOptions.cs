using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace Azure.AI.TextAnalytics;

/// <summary>How the service runs an analysis and what it returns with it.</summary>
public class TextAnalyticsRequestOptions
{
    /// <summary>True keeps the service from storing the texts; null leaves its own default. From v3.1 on.</summary>
    public bool? DisableServiceLogs { get; set; }

    /// <summary>Asks for counts by document and batch; batch methods only.</summary>
    public bool IncludeStatistics { get; set; }

    /// <summary>Null is the newest model.</summary>
    public string ModelVersion { get; set; }

    internal virtual void CheckSupported(ServiceVersion current) =>
        VersionCheck.Property(this, DisableServiceLogs, nameof(DisableServiceLogs), ServiceVersion.V3_1, current);
}
