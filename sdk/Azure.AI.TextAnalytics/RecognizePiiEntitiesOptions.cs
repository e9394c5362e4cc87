namespace Azure.AI.TextAnalytics;

/// <summary>Options of a search for personal information.</summary>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>Empty looks for the default categories of the document's language.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];

    public PiiEntityDomain DomainFilter { get; set; }
}
