using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>One fact that a text may state, deny or leave open, and the wordings for each, tried in order within a clause.</summary>
/// <param name="key">Key of the fact.</param>
/// <param name="readings">Wordings with the value they give; <see cref="Skip"/> leaves the clause out.</param>
internal sealed partial class WageState(string key, IReadOnlyList<WageReading> readings)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unknown = "unknown";
    public const string Skip = "";

    /// <summary>Null when nothing is stated, or when clauses contradict each other without a correction.</summary>
    public WageFact? Read(WageText text) => Read(text, out _);

    /// <summary>The same; <paramref name="isTold"/> also when a condition tells it, or clauses contradict each other.</summary>
    public WageFact? Read(WageText text, out bool isTold)
    {
        isTold = false;
        var possible = readings.Where(reading => reading.CanBeIn(text.Plain)).ToList();
        if (possible.Count == 0)
            return null;
        WageFact? found = null;
        for (var clause = 0; clause < text.ClauseCount; clause++)
        {
            if (Stated(text, clause, possible) is not { Value: not Skip } fact)
                continue;
            isTold = true;
            if (text.IsSupposed(clause))
                continue;
            if (found?.Value == fact.Value)
                continue;
            if (found is not null && !IsCorrection(text, clause))
                return null;
            found = fact;
        }
        return found;
    }

    private WageFact? Stated(WageText text, int clause, List<WageReading> possible)
    {
        var words = text.Clause(clause);
        foreach (var reading in possible)
        {
            if (reading.Match(words) is { Success: true } match)
                return new WageFact(key, reading.Value, text.StartOf(clause) + match.Index, match.Length);
        }
        return null;
    }

    private static bool IsCorrection(WageText text, int clause) =>
        Corrected().IsMatch(text.Clause(clause)) || (clause > 0 && Corrected().IsMatch(text.Clause(clause - 1)));

    [GeneratedRegex("不对|说错|记错|更正|其实|应该是|改成")]
    private static partial Regex Corrected();
}
