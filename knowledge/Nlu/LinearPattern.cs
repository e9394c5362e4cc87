using System.Text.RegularExpressions;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Several patterns of staff as one, matched in time linear in the text, so that no message can stall a turn.</summary>
internal sealed class LinearPattern(IReadOnlyList<string> patterns)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly Regex? regex = patterns.Count == 0 ? null : new Regex(string.Join('|', patterns), Options);

    /// <summary>Reports those patterns that do not compile.</summary>
    public static void Check(YamlLoader loader, SourceLocation at, IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            try
            {
                _ = new Regex(pattern, Options);
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException) // staff wrote it: report with the other mistakes
            {
                loader.Report(at, $"句式“{pattern}”的写法不对");
            }
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

    private Regex.ValueMatchEnumerator Matches(string text) => (regex ?? Nothing).EnumerateMatches(text);

    private static Regex Nothing { get; } = new(@"[^\s\S]", Options);
}
