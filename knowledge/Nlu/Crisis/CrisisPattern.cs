using System.Text;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>One line of <c>crisis.yml</c>: an expression in which <c>…</c> is up to six characters of one clause.</summary>
/// <remarks>
/// Every repetition is bounded (<c>*</c> is up to four times), so a match has a greatest length and any input takes linear
/// time. An expression is made ready when a message first has the characters that a match needs; many never are.
/// </remarks>
/// <param name="pattern">Expression with its lists of words written out, as <see cref="Spell"/> does.</param>
internal sealed class CrisisPattern(string pattern)
{
    private readonly PatternCharacters needed = PatternCharacters.Of(PatternParser.Parse(pattern));
    private readonly Lazy<PatternMatcher> matcher = new(() => new PatternMatcher(PatternParser.Parse(pattern)));

    /// <summary>Whether a match could reach over spaces that the joined reading of a message has lost.</summary>
    public bool HasGap { get; } = pattern.Contains('…');

    /// <summary>Places of which a text must have one; empty when it need not.</summary>
    public IReadOnlyList<ushort> RarestPlaces => needed.Rarest;

    /// <summary>Whether the reading has the characters that a match needs.</summary>
    public bool MayMatch(CrisisReading reading) => needed.MayMatch(reading.Characters);

    /// <summary>Writes out every <c>&lt;name&gt;</c>; a name that is no list stays and never matches.</summary>
    public static string Spell(string pattern, IReadOnlyDictionary<string, string> words)
    {
        foreach (var (name, list) in words)
            pattern = pattern.Replace($"<{name}>", $"({list})", StringComparison.Ordinal);
        return pattern;
    }

    /// <summary>Start of the first match, or -1.</summary>
    public int IndexIn(CrisisReading reading) =>
        MayMatch(reading) && matcher.Value.Find(reading.Text, 0) is { } match ? match.Start : -1;

    /// <summary>The reading with every match blanked out; the same instance when there is none.</summary>
    public CrisisReading Blank(CrisisReading reading)
    {
        if (!MayMatch(reading) || matcher.Value.Find(reading.Text, 0) is not { } match)
            return reading;
        var rest = new StringBuilder(reading.Text.Length);
        var done = 0;
        for (var next = ((int Start, int End)?)match; next is var (start, end);)
        {
            rest.Append(reading.Text, done, start - done).Append('〇');
            done = end;
            next = matcher.Value.Find(reading.Text, Math.Max(end, start + 1));
        }

        return reading with { Text = rest.Append(reading.Text, done, reading.Text.Length - done).ToString() };
    }

    /// <summary>Whether the expression can be read; staff may mistype a bracket.</summary>
    public static bool IsValid(string pattern)
    {
        try
        {
            return PatternParser.Parse(pattern) is not null;
        }
        catch (FormatException)
        {
            return false; // reported with file and line by the caller
        }
    }
}
