using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Wording of answers to the question about thoughts of dying; the answer is matched without punctuation.</summary>
public sealed record CrisisAnswerPatterns
{
    public required IReadOnlyList<Located<string>> Admits { get; init; }

    public required IReadOnlyList<Located<string>> Denies { get; init; }

    public required IReadOnlyList<Located<string>> HasNone { get; init; }
}
