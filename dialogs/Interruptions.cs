using System.Text.RegularExpressions;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs;

/// <summary>Tells the words that work everywhere ("上一步", "不知道", "先这样") from an answer.</summary>
public sealed class Interruptions
{
    // a long message tells a story; "不知道" somewhere in it is part of the story
    private const int LongestUtterance = 24;

    private readonly Dictionary<string, Interruption> exact = [];
    private readonly List<(Regex Pattern, Interruption Interruption)> patterns = [];

    public Interruptions(IReadOnlyList<InterruptionWords> words)
    {
        foreach (var entry in words)
        {
            var interruption = Enum.Parse<Interruption>(entry.Key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var word in entry.Exact)
                exact.TryAdd(Utterance.Bare(word), interruption);
            patterns.AddRange(entry.Patterns.Select(pattern => (new Regex(pattern, RegexOptions.CultureInvariant), interruption)));
        }
    }

    /// <summary>The interruption this utterance is, or null.</summary>
    public Interruption? Read(string text)
    {
        if (text.Length > LongestUtterance)
            return null;
        var bare = Utterance.Bare(text);
        foreach (var form in (string[])[bare, bare.TrimEnd('了', '的'), bare.TrimStart('我')])
        {
            if (exact.TryGetValue(form, out var interruption))
                return interruption;
        }
        foreach (var (pattern, interruption) in patterns)
        {
            if (pattern.IsMatch(text))
                return interruption;
        }
        return null;
    }
}
