namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is asked for.</summary>
public class DetectLanguageInput : TextAnalyticsInput
{
    /// <summary>The country hint that switches the hint off.</summary>
    public const string None = "";

    public DetectLanguageInput(string id, string text)
        : base(id, text)
    {
    }

    /// <summary>Country of origin, two letters; null sends none, or the client's default before 2022-05-01.</summary>
    public string CountryHint { get; set; }
}
