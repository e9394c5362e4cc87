using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The labels of a document; exactly one from a single-label model.</summary>
public class ClassificationCategoryCollection : ReadOnlyCollection<ClassificationCategory>
{
    internal ClassificationCategoryCollection(
        IList<ClassificationCategory> classifications, IList<TextAnalyticsWarning> warnings)
        : base(classifications) => Warnings = new ReadOnlyCollection<TextAnalyticsWarning>(warnings);

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
