using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Reads what a worker answers once he was asked about thoughts of dying (<c>answers</c> in <c>crisis.yml</c>).</summary>
internal sealed class CrisisAnswers(CrisisSigns signs)
{
    private readonly CrisisPattern[] admits = Patterns(signs.Answers.Admits, signs);
    private readonly CrisisPattern[] denies = Patterns(signs.Answers.Denies, signs);
    private readonly CrisisPattern[] hasNone = Patterns(signs.Answers.HasNone, signs);

    public bool Admits(string text) => Any(admits, text);

    public bool Denies(string text) => Any(denies, text);

    public bool HasNone(string text) => Any(hasNone, text);

    private bool Any(CrisisPattern[] patterns, string text)
    {
        var bare = CrisisReading.Of(CrisisText.Of(text, signs.Aliases).Spoken.Replace(",", "", StringComparison.Ordinal));
        return Array.Exists(patterns, pattern => pattern.IndexIn(bare) >= 0);
    }

    private static CrisisPattern[] Patterns(IReadOnlyList<Located<string>> patterns, CrisisSigns signs) =>
        [.. patterns.Select(pattern => new CrisisPattern(CrisisPattern.Spell(pattern.Value, signs.Words)))];
}
