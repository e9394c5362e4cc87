using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Reads what a worker answers once he was asked about thoughts of dying (<c>answers</c> in <c>crisis.yml</c>).</summary>
internal sealed class CrisisAnswers(CrisisSigns signs)
{
    private readonly CrisisPattern[] admits = Patterns(signs.Answers.Admits, signs);
    private readonly CrisisPattern[] denies = Patterns(signs.Answers.Denies, signs);
    private readonly CrisisPattern[] hasNone = Patterns(signs.Answers.HasNone, signs);

    public bool Admits(string text) => Any(admits, Spoken(text).Replace(",", "", StringComparison.Ordinal));

    public bool Denies(string text) => Any(denies, Spoken(text).Replace(",", "", StringComparison.Ordinal));

    /// <summary>A clause must be the whole answer, so the commas stay.</summary>
    public bool HasNone(string text) => Any(hasNone, Spoken(text));

    private string Spoken(string text) => CrisisText.Of(text, signs.Aliases).Spoken;

    private static bool Any(CrisisPattern[] patterns, string spoken)
    {
        var reading = CrisisReading.Of(spoken);
        return Array.Exists(patterns, pattern => pattern.IndexIn(reading) >= 0);
    }

    private static CrisisPattern[] Patterns(IReadOnlyList<Located<string>> patterns, CrisisSigns signs) =>
        [.. patterns.Select(pattern => new CrisisPattern(CrisisPattern.Spell(pattern.Value, signs.Words)))];
}
