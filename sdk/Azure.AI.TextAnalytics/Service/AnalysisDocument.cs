using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>A document as sent; the hint is a country for language detection and a language for all else.</summary>
internal sealed record AnalysisDocument(string Id, string Text, string Hint)
{
    public static AnalysisDocument Single(string text, string hint) => new("0", text, hint);

    public static List<AnalysisDocument> Number(IEnumerable<string> texts, string hint) =>
        [.. texts.Select((text, i) => new AnalysisDocument(i.ToString(CultureInfo.InvariantCulture), text, hint))];

    /// <summary>Where each id stood in the request; of repeated ids the last counts.</summary>
    public static Dictionary<string, int> Order(IReadOnlyList<AnalysisDocument> documents)
    {
        var order = new Dictionary<string, int>(documents.Count);
        for (var i = 0; i < documents.Count; i++) order[documents[i].Id] = i;
        return order;
    }
}
