using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The language a document is mainly written in.</summary>
public readonly struct DetectedLanguage
{
    internal DetectedLanguage(
        string name, string iso6391Name, double confidenceScore, IList<TextAnalyticsWarning> warnings)
    {
        Name = name;
        Iso6391Name = iso6391Name;
        ConfidenceScore = confidenceScore;
        Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);
    }

    /// <summary>In English, for example "Chinese_Simplified"; "(Unknown)" if none was recognized.</summary>
    public string Name { get; }

    /// <summary>Not always ISO: simplified Chinese is "zh_chs".</summary>
    public string Iso6391Name { get; }

    /// <summary>0 to 1.</summary>
    public double ConfidenceScore { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
