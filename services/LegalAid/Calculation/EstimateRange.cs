namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Ends of an amount whose inputs are only partly known.</summary>
internal static class EstimateRange
{
    /// <summary>Tries every combination, and for each input how much of the range is left on average once it is
    /// known.</summary>
    public static Estimate Of(IReadOnlyList<EstimateFactor> factors, Func<IReadOnlyList<decimal>, decimal> amount)
    {
        var (min, max) = Ends(factors, amount);
        var open = factors.Any(factor => factor.Open);
        var missing = Enumerable.Range(0, factors.Count).Where(at => !factors[at].Known)
            .Select(at => (factors[at].Key, Left: LeftWhenKnown(factors, at, amount), factors[at].Open))
            .Where(one => one.Open || one.Left < max - min) // what makes no difference is not asked for
            .OrderBy(one => one.Open ? 0 : 1).ThenBy(one => one.Left).Select(one => one.Key);
        return new(Fen.Round(min), open ? null : Fen.Round(max), [.. missing]);
    }

    private static decimal LeftWhenKnown(
        IReadOnlyList<EstimateFactor> factors, int at, Func<IReadOnlyList<decimal>, decimal> amount) =>
        factors[at].Values.Average(value =>
        {
            var fixedOne = factors.Select((factor, index) => index == at ? factor with { Values = [value] } : factor);
            var (min, max) = Ends([.. fixedOne], amount);
            return max - min;
        });

    private static (decimal Min, decimal Max) Ends(
        IReadOnlyList<EstimateFactor> factors, Func<IReadOnlyList<decimal>, decimal> amount)
    {
        IEnumerable<decimal[]> combinations = [[]];
        foreach (var factor in factors)
        {
            combinations =
                [.. combinations.SelectMany(_ => factor.Values, (values, value) => (decimal[])[.. values, value])];
        }

        var amounts = combinations.Select(values => amount(values)).ToList();
        return (amounts.Min(), amounts.Max());
    }
}
