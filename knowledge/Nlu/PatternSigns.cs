using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Learning;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Which patterns of staff a text has, as codes that the model learns a weight for like for any n-gram.</summary>
internal sealed class PatternSigns(IReadOnlyList<IntentDefinition> intents)
{
    private const int MostHints = 3;

    private readonly IReadOnlyList<(LinearPattern Likely, LinearPattern Hint)> patterns =
    [
        .. intents.Where(intent => intent.Likely.Count + intent.Hint.Count > 0).Select(intent => (
            new LinearPattern([.. intent.Sure, .. intent.Likely], RegexOptions.Compiled),
            new LinearPattern(intent.Hint, RegexOptions.Compiled))),
    ];

    /// <summary>Appends one code for each intent with a likely pattern, one more for each different hint up to three.</summary>
    public void Read(string bare, List<ulong> codes)
    {
        for (var number = 0; number < patterns.Count; number++)
        {
            var first = NGrams.FirstSign + (ulong)(number * (MostHints + 1));
            if (patterns[number].Likely.IsMatch(bare))
                codes.Add(first);
            var hints = patterns[number].Hint.CountDistinct(bare, MostHints);
            for (var hint = 1; hint <= hints; hint++)
                codes.Add(first + (ulong)hint);
        }
    }
}
