namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Characters, and pairs of them, without which a pattern cannot match: a text must have one of every set.</summary>
/// <remarks>Reads the part of the expression language that <c>crisis.yml</c> uses; what it does not know needs nothing.</remarks>
internal sealed class PatternCharacters
{
    private const string Common = "的了我不是在有就人要去想这个来都也你他好一没么,";

    private readonly ushort[][] sets;

    private PatternCharacters(IEnumerable<string[]> sets) =>
        this.sets = [.. sets.OrderBy(Weight).Select(set => set.Select(TextCharacters.PlaceOf).ToArray())];

    public static PatternCharacters Of(PatternPart pattern) => new(Needed(pattern));

    /// <summary>Of the rarest set, one must be in the text; empty when anything may match.</summary>
    public IReadOnlyList<ushort> Rarest => sets.Length > 0 ? sets[0] : [];

    public bool MayMatch(TextCharacters text)
    {
        foreach (var set in sets)
        {
            if (!HasAny(text, set))
                return false;
        }

        return true;
    }

    private static bool HasAny(TextCharacters text, ushort[] set)
    {
        foreach (var place in set)
        {
            if (text.MayHave(place))
                return true;
        }

        return false;
    }

    /// <summary>One of every set must be in the text; several choices need a part of any of them.</summary>
    private static List<string[]> Needed(PatternPart part)
    {
        switch (part.Kind)
        {
            case PatternPartKind.Literal:
                return [[part.Text]];
            case PatternPartKind.Sequence:
                return InSequence(part.Parts);
            case PatternPartKind.Repeat when part.Least > 0:
                return Needed(part.Parts[0]);
            case PatternPartKind.Choice:
                var choices = part.Parts.Select(Needed).ToList();
                return choices.TrueForAll(sets => sets.Count > 0)
                    ? [[.. choices.SelectMany(sets => sets.MinBy(Weight)!).Distinct()]]
                    : [];
            default:
                return [];
        }
    }

    // two characters in a row say more than each by itself
    private static List<string[]> InSequence(IReadOnlyList<PatternPart> parts)
    {
        var sets = new List<string[]>();
        for (var at = 0; at < parts.Count; at++)
        {
            sets.AddRange(Needed(parts[at]));
            if (at > 0 && parts[at - 1].Kind == PatternPartKind.Literal && parts[at].Kind == PatternPartKind.Literal)
                sets.Add([parts[at - 1].Text + parts[at].Text]);
        }

        return sets;
    }

    private static int Weight(string[] set) =>
        set.Sum(part => part.Length == 2 ? 1 : Common.Contains(part[0]) ? 50 : 5);
}
