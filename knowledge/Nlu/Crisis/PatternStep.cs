namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>What a step of a match looks for.</summary>
internal enum PatternStepKind
{
    Found,
    Words,
    Either,
    Gap,
    OneOf,
    NoneOf,
    Beginning,
    End,
}

/// <summary>A step of a match and the number of the one that follows.</summary>
internal sealed record PatternStep(PatternStepKind Kind)
{
    public int Next { get; init; }

    /// <summary>Steps to try in this order.</summary>
    public int[] Choices { get; init; } = [];

    /// <summary>First characters of the words, those of a class, or the one that ends a gap.</summary>
    public string Letters { get; init; } = "";

    /// <summary>The words by the place of their first character in <see cref="Letters"/>, each group in the order to try.</summary>
    public string[][] Words { get; init; } = [];

    /// <summary>Whether the words may be left out, which is tried last.</summary>
    public bool MayBeNothing { get; init; }

    /// <summary>Greatest length of a gap.</summary>
    public int Longest { get; init; }

    public static PatternStep OfWords(IReadOnlyList<string> wordings, int next)
    {
        var groups = wordings.Where(word => word.Length > 0).Distinct().GroupBy(word => word[0]).ToList();
        return new PatternStep(PatternStepKind.Words)
        {
            Letters = string.Concat(groups.Select(group => group.Key)),
            Words = [.. groups.Select(group => group.ToArray())],
            MayBeNothing = wordings.Contains(""),
            Next = next,
        };
    }
}
