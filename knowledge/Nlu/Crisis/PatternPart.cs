namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>What a part of an expression does.</summary>
internal enum PatternPartKind
{
    /// <summary>The characters of the text, as they are.</summary>
    Literal,

    /// <summary>One character of the text, or one that is not in it.</summary>
    OneOf,
    NoneOf,

    /// <summary>The parts one after the other, or one of them.</summary>
    Sequence,
    Choice,

    /// <summary>The only part, some times over, rather often than seldom.</summary>
    Repeat,

    /// <summary>The two ends of the message.</summary>
    Beginning,
    End,
}

/// <summary>A part of an expression of <c>crisis.yml</c>.</summary>
internal sealed record PatternPart(PatternPartKind Kind, string Text, IReadOnlyList<PatternPart> Parts, int Least = 1, int Most = 1)
{
    private const int MostWordings = 200;

    /// <summary>Everything that the part can read, likeliest first; null when that is too much to list.</summary>
    public IReadOnlyList<string>? Wordings() => Kind switch
    {
        PatternPartKind.Literal => [Text],
        PatternPartKind.OneOf or PatternPartKind.NoneOf or PatternPartKind.Beginning or PatternPartKind.End => null,
        PatternPartKind.Sequence => Parts.Aggregate<PatternPart, IReadOnlyList<string>?>([""], Append),
        PatternPartKind.Choice => Union(),
        PatternPartKind.Repeat => Most > 1 ? null : Least == 1 ? Parts[0].Wordings() : Optional(),
    };

    private static List<string>? Append(IReadOnlyList<string>? before, PatternPart part) =>
        before is not null && part.Wordings() is { } next && before.Count * next.Count <= MostWordings
            ? [.. from first in before from second in next select first + second]
            : null;

    private List<string>? Union()
    {
        var all = new List<string>();
        foreach (var part in Parts)
        {
            if (part.Wordings() is not { } wordings)
                return null;
            all.AddRange(wordings);
        }

        return all.Count <= MostWordings ? all : null;
    }

    private List<string>? Optional() => Parts[0].Wordings() is { } wordings ? [.. wordings, ""] : null;
}
