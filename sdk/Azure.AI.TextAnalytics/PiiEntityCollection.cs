using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal information in a document.</summary>
public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(
        IList<PiiEntity> entities, string redactedText, IList<TextAnalyticsWarning> warnings)
        : base(entities)
    {
        RedactedText = redactedText;
        Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);
    }

    /// <summary>The document with an asterisk for each character of an entity.</summary>
    public string RedactedText { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
