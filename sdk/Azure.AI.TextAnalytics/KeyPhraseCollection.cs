using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of a document as the service ordered them.</summary>
public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings)
        : base(keyPhrases) => Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
