using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>One fact that a text may state, deny or leave open, and the wordings for each, tried in order within a clause.</summary>
/// <param name="Key">Key of the fact.</param>
/// <param name="Letters">A clause without any of these letters does not speak of it.</param>
/// <param name="Readings">Wordings with the value they give; <see cref="Skip"/> leaves the clause out.</param>
internal sealed partial record WageState(string Key, SearchValues<char> Letters, IReadOnlyList<(Regex Pattern, string Value)> Readings)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unknown = "unknown";
    public const string Skip = "";

    /// <summary>Null when nothing is stated, or when clauses contradict each other without a correction.</summary>
    public WageFact? Read(WageText text)
    {
        WageFact? found = null;
        for (var clause = 0; clause < text.ClauseCount; clause++)
        {
            if (!text.Clause(clause).AsSpan().ContainsAny(Letters) || Stated(text, clause) is not { Value: not Skip } fact || text.IsSupposed(clause))
                continue;
            if (found?.Value == fact.Value)
                continue;
            if (found is not null && !IsCorrection(text, clause))
                return null;
            found = fact;
        }
        return found;
    }

    private WageFact? Stated(WageText text, int clause)
    {
        var words = text.Clause(clause);
        foreach (var (pattern, value) in Readings)
        {
            if (pattern.Match(words) is { Success: true } match)
                return new WageFact(Key, value, text.StartOf(clause) + match.Index, match.Length);
        }
        return null;
    }

    private static bool IsCorrection(WageText text, int clause) =>
        Corrected().IsMatch(text.Clause(clause)) || (clause > 0 && Corrected().IsMatch(text.Clause(clause - 1)));

    [GeneratedRegex("不对|说错|记错|更正|其实|应该是|改成")]
    private static partial Regex Corrected();
}
