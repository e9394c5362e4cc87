using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Wordings within a clause and the value they give; a clause with none of the cues, set apart by spaces, is not even tried.</summary>
internal sealed class WageReading(Regex pattern, string value, string cueWords)
{
    private readonly SearchValues<string> cues = SearchValues.Create(cueWords.Split(' '), StringComparison.Ordinal);

    public string Value => value;

    /// <summary>The first place in a clause that says so; no match when there is none.</summary>
    public Match Match(string clause) => clause.AsSpan().ContainsAny(cues) ? pattern.Match(clause) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Whether some clause of the text says so.</summary>
    public bool IsIn(WageText text)
    {
        for (var clause = 0; clause < text.ClauseCount; clause++)
        {
            if (Match(text.Clause(clause)).Success)
                return true;
        }
        return false;
    }
}
