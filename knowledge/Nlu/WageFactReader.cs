using System.Globalization;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Facts of unpaid wages in a worker's own words.</summary>
public static class WageFactReader
{
    /// <summary>
    /// The facts that the text states, at most one a key. What is doubtful is left out: a question asked costs the worker
    /// less than a wrong fact in the file.
    /// </summary>
    public static IReadOnlyList<WageFact> Read(string text, DateOnly today)
    {
        var wage = new WageText(SpokenText.Normalise(text));
        return
        [
            .. WageSums.Read(wage),
            .. WageTimes.Read(wage, today),
            .. WageParties.Read(wage, text),
            .. WageStates.Read(wage),
        ];
    }

    /// <summary>One number, or its two ends: 23000, 20000~30000.</summary>
    internal static string Range(decimal low, decimal high) =>
        low == high ? Number(low) : $"{Number(low)}~{Number(high)}";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
