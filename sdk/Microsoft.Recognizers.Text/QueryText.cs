using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>A text as the number recognizers read and report it: half width, and lower case but for the letters after a
/// number that stand for thousands and millions. Every character keeps its place.</summary>
internal static partial class QueryText
{
    public static string Of(string query)
    {
        var text = HalfWidth.Of(query);
        var lower = text.ToLowerInvariant();
        if (lower == text || lower.Length != text.Length) return lower;

        var letters = lower.ToCharArray();
        foreach (Match match in Multipliers().Matches(text))
            match.ValueSpan.CopyTo(letters.AsSpan(match.Index));
        return new string(letters);
    }

    [GeneratedRegex(@"(?<=\s|\d)(kB|K[Bb]?|M[Bb]?|G[Bb]?|B)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Multipliers();
}
