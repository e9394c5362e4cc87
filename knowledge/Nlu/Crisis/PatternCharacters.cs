namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Characters, and pairs of them, without which a pattern cannot match: a text must have one of every set.</summary>
/// <remarks>Reads the part of the expression language that <c>crisis.yml</c> uses; what it does not know needs nothing.</remarks>
internal sealed class PatternCharacters
{
    private const string Common = "的了我不是在有就人要去想这个来都也你他好一没么,";

    private readonly ushort[][] sets;

    private PatternCharacters(IEnumerable<string[]> sets) =>
        this.sets = [.. sets.OrderBy(Weight).Select(set => set.Select(TextCharacters.PlaceOf).ToArray())];

    public static PatternCharacters Of(string pattern)
    {
        var position = 0;
        return new PatternCharacters(Alternatives(pattern, ref position));
    }

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

    /// <summary>Reads up to the closing bracket: several alternatives need a part of any of them.</summary>
    private static List<string[]> Alternatives(string pattern, ref int position)
    {
        var alternatives = new List<List<string[]>> { Sequence(pattern, ref position) };
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            alternatives.Add(Sequence(pattern, ref position));
        }

        if (alternatives.Count == 1)
            return alternatives[0];
        return alternatives.TrueForAll(sets => sets.Count > 0)
            ? [[.. alternatives.SelectMany(sets => sets.MinBy(Weight)!).Distinct()]]
            : [];
    }

    private static List<string[]> Sequence(string pattern, ref int position)
    {
        var sets = new List<string[]>();
        var previous = "";
        while (position < pattern.Length && pattern[position] is not ('|' or ')'))
        {
            var needed = Atom(pattern, ref position, out var literal);
            var quantified = position < pattern.Length && pattern[position] is '?' or '*' or '+' or '{';
            if (!IsOptional(pattern, ref position))
                sets.AddRange(needed);
            if (literal is not null && !quantified && previous.Length > 0)
                sets.Add([previous + literal]);
            previous = quantified ? "" : literal ?? "";
        }

        return sets;
    }

    private static List<string[]> Atom(string pattern, ref int position, out string? literal)
    {
        literal = null;
        var first = pattern[position++];
        switch (first)
        {
            case '(':
                var inner = Alternatives(pattern, ref position);
                position++; // the closing bracket
                return inner;
            case '[':
                position = pattern.IndexOf(']', position) + 1;
                return [];
            case '…' or '.' or '^' or '$':
                return [];
            default:
                literal = first.ToString();
                return [[literal]];
        }
    }

    private static bool IsOptional(string pattern, ref int position)
    {
        if (position == pattern.Length || pattern[position] is not ('?' or '*' or '+' or '{'))
            return false;
        var optional = pattern[position] is '?' or '*' || pattern.AsSpan(position).StartsWith("{0");
        position = pattern[position] == '{' ? pattern.IndexOf('}', position) + 1 : position + 1;
        return optional;
    }

    private static int Weight(string[] set) =>
        set.Sum(part => part.Length == 2 ? 1 : Common.Contains(part[0]) ? 50 : 5);
}
