namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is known, or left to the default of the client.</summary>
public class TextDocumentInput : TextAnalyticsInput
{
    public TextDocumentInput(string id, string text)
        : base(id, text)
    {
    }

    /// <summary>For example "zh-hans"; null sends <see cref="TextAnalyticsClientOptions.DefaultLanguage"/>.</summary>
    public string Language { get; set; }
}
