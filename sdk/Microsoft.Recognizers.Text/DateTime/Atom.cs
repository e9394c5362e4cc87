using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A pattern of one language, and what it means. Null from <paramref name="Read"/> is no expression.</summary>
internal sealed record Atom(Regex Pattern, Func<Match, Clock, Entity> Read)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    public static Regex Regex(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);
}
