using System.Text.RegularExpressions;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Several patterns of staff as one, matched in time linear in the text, so that no message can stall a turn.</summary>
/// <remarks>
/// Every repetition is bounded, so each place of the text costs at most a constant. RegexOptions.NonBacktracking promises the same
/// for any pattern, but took a second to load and outgrew its automaton, five times slower.
/// With <see cref="RegexOptions.Compiled"/> it is ten times faster, but takes milliseconds to compile at its first use.
/// </remarks>
internal sealed partial class LinearPattern(IReadOnlyList<string> patterns, RegexOptions speed = RegexOptions.None)
{
    private readonly Regex? regex = patterns.Count == 0 ? null : new Regex(string.Join('|', patterns), RegexOptions.CultureInvariant | speed);

    /// <summary>Reports those patterns that do not parse, look around, refer back or repeat without bound.</summary>
    public static void Check(YamlLoader loader, SourceLocation at, IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (!Parses(pattern) || Unbounded().IsMatch(pattern))
                loader.Report(at, $"句式“{pattern}”的写法不对");
        }
    }

    public bool IsMatch(string text) => regex?.IsMatch(text) == true;

    /// <summary>Length of the longest match, 0 when there is none.</summary>
    public int LongestMatch(string text)
    {
        var longest = 0;
        foreach (var match in Matches(text))
            longest = Math.Max(longest, match.Length);
        return longest;
    }

    /// <summary>How many different wordings match, counted up to <paramref name="most"/>.</summary>
    public int CountDistinct(string text, int most)
    {
        var seen = new List<string>(most);
        foreach (var match in Matches(text))
        {
            var found = text.Substring(match.Index, match.Length);
            if (!seen.Contains(found))
                seen.Add(found);
            if (seen.Count == most)
                break;
        }

        return seen.Count;
    }

    private Regex.ValueMatchEnumerator Matches(string text) => (regex ?? Nothing()).EnumerateMatches(text);

    private static bool Parses(string pattern)
    {
        try
        {
            return new Regex(pattern) is not null;
        }
        catch (ArgumentException) // staff wrote a pattern that is none
        {
            return false;
        }
    }

    [GeneratedRegex(@"[*+]|\{\d+,\}|\(\?[^:]|\\[1-9k]")]
    private static partial Regex Unbounded();

    [GeneratedRegex(@"[^\s\S]", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
