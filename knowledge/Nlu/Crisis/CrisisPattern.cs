using System.Text.RegularExpressions;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>One line of <c>crisis.yml</c>: a regular expression in which <c>…</c> is up to six characters of one clause.</summary>
/// <remarks>
/// Every repetition is bounded (<c>*</c> is up to four times), so a match has a greatest length and any input takes linear
/// time. The non-backtracking engine was ten times slower here: these patterns have too many states. An expression is
/// built when a message first has the characters that a match needs; most never are.
/// </remarks>
internal sealed class CrisisPattern(Located<string> source)
{
    private readonly PatternCharacters needed = PatternCharacters.Of(source.Value);
    private readonly Lazy<Regex> regex = new(() => Build(source.Value));

    /// <summary>Whether a match could reach over spaces that the joined reading of a message has lost.</summary>
    public bool HasGap { get; } = source.Value.Contains('…');

    /// <summary>Start of the first match, or -1.</summary>
    public int IndexIn(CrisisReading reading) =>
        needed.MayMatch(reading.Characters) && regex.Value.IsMatch(reading.Text) ? regex.Value.Match(reading.Text).Index : -1;

    /// <summary>The reading with every match blanked out; the same instance when there is none.</summary>
    public CrisisReading Blank(CrisisReading reading) =>
        needed.MayMatch(reading.Characters) && regex.Value.IsMatch(reading.Text)
            ? reading with { Text = regex.Value.Replace(reading.Text, "〇") }
            : reading;

    /// <summary>Whether the expression can be read; staff may mistype a bracket.</summary>
    public static bool IsValid(string pattern)
    {
        try
        {
            return Build(pattern) is not null;
        }
        catch (ArgumentException)
        {
            return false; // reported with file and line by the caller
        }
    }

    private static Regex Build(string pattern) => new(
        pattern.Replace("…", "[^,]{0,6}").Replace("*", "{0,4}").Replace("+", "{1,4}"),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
