using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Wordings within a clause and the value they give; a clause with none of the letters is not even tried.</summary>
internal sealed class WageReading(Regex pattern, string value, string letters)
{
    private readonly SearchValues<char> cues = SearchValues.Create(letters);

    public string Value => value;

    /// <summary>Whether one of the letters stands anywhere in the text; else no clause need be tried.</summary>
    public bool CanBeIn(string text) => text.AsSpan().ContainsAny(cues);

    /// <summary>The first place in a clause that says so; no match when there is none.</summary>
    public Match Match(string clause) => clause.AsSpan().ContainsAny(cues) ? pattern.Match(clause) : System.Text.RegularExpressions.Match.Empty;
}
