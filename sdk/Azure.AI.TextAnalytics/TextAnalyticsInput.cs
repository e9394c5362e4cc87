namespace Azure.AI.TextAnalytics;

/// <summary>A document of a batch.</summary>
public class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>Unique within its batch; the result of the document carries the same id.</summary>
    public string Id { get; }

    public string Text { get; }
}
