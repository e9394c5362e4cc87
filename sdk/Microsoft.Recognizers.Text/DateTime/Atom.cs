using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A pattern of one language, and what it means. Null from <paramref name="Read"/> is no expression.</summary>
internal sealed record Atom(Regex Pattern, Func<Match, Clock, Entity> Read)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Four spaces at most are one gap, so that no pattern takes quadratic time on a run of them.</summary>
    public static Regex Regex(string pattern) => new(
        pattern
            .Replace(@"\s*", @"\s{0,4}", StringComparison.Ordinal)
            .Replace(@"\s+", @"\s{1,4}", StringComparison.Ordinal),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);
}
