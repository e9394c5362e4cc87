namespace UnionBot.Bench;

/// <summary>Counts what was expected and what was said; figures are 0 to 1, and 0 where nothing was counted.</summary>
internal sealed class Confusion
{
    private readonly Dictionary<(string Expected, string Got), int> counts = [];

    public int Rows => counts.Values.Sum();

    public IReadOnlyList<string> Labels => [.. counts.Keys.Select(pair => pair.Expected).Distinct().Order(StringComparer.Ordinal)];

    public double Accuracy => Share(counts.Where(pair => pair.Key.Expected == pair.Key.Got).Sum(pair => pair.Value), Rows);

    /// <summary>Mean F1 of the labels that the rows have.</summary>
    public double MacroF1 => Labels.Count == 0 ? 0 : Labels.Average(F1);

    public void Add(string expected, string got) => counts[(expected, got)] = counts.GetValueOrDefault((expected, got)) + 1;

    public int Count(string expected) => counts.Where(pair => pair.Key.Expected == expected).Sum(pair => pair.Value);

    public double Precision(string label) =>
        Share(counts.GetValueOrDefault((label, label)), counts.Where(pair => pair.Key.Got == label).Sum(pair => pair.Value));

    public double Recall(string label) => Share(counts.GetValueOrDefault((label, label)), Count(label));

    public double F1(string label)
    {
        var (precision, recall) = (Precision(label), Recall(label));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// <summary>Share of the rows of a label that were called something.</summary>
    public double Called(string expected, string got) => Share(counts.GetValueOrDefault((expected, got)), Count(expected));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
