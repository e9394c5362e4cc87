using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Weighs what speaks for one intent into a confidence.</summary>
internal sealed class IntentScorer(IntentDefinition intent)
{
    private const double SureScore = 0.9;

    /// <summary>Asked for outright, yet something speaks against it: worth acting on, not worth interrupting a form.</summary>
    private const double DoubtfulScore = 0.62;

    private const double LikelyScore = 0.72;

    /// <summary>Most that a need can reach without being asked for outright; it must not interrupt a running form.</summary>
    private const double MostUnasked = 0.79;

    private const double AgainstFactor = 0.6;
    private const int MostHints = 4;

    /// <summary>Greetings and the like are short; a longer text says something else as well.</summary>
    private const int LongestSmallTalk = 30;

    private static readonly double[] HintScores = [0, 0.4, 0.62, 0.7, 0.74];

    private readonly LinearPattern sure = new(intent.Sure);
    private readonly LinearPattern likely = new(intent.Likely, RegexOptions.Compiled);
    private readonly LinearPattern hint = new(intent.Hint, RegexOptions.Compiled);
    private readonly LinearPattern against = new(intent.Against);

    public IntentDefinition Intent => intent;

    /// <summary>0 to 1, given the bare text and its likeness to the best request and the best example.</summary>
    public double Score(string bare, double requestLikeness, double exampleLikeness)
    {
        if (requestLikeness > 0.999)
            return 0.95;
        if (intent.Flow is null && bare.Length > LongestSmallTalk)
            return 0;
        if (sure.IsMatch(bare))
            return against.IsMatch(bare) ? DoubtfulScore : SureScore;
        var unasked = FromPatterns(bare);
        var alike = FromLikeness(Math.Max(requestLikeness, exampleLikeness));
        var score = Math.Min(MostUnasked, Math.Max(unasked, alike) + 0.15 * Math.Min(unasked, alike));
        return score > 0 && against.IsMatch(bare) ? score * AgainstFactor : score;
    }

    private double FromPatterns(string bare)
    {
        var hints = HintScores[hint.CountDistinct(bare, MostHints)];
        return likely.IsMatch(bare) ? LikelyScore + (0.08 * hints) : hints;
    }

    // likeness 0.62 to an example is as good as one likely pattern would be at its weakest; below 0.35 it says nothing
    private static double FromLikeness(double likeness) => likeness switch
    {
        < 0.35 => 0,
        < 0.62 => 0.2 + ((likeness - 0.35) / 0.27 * 0.4),
        _ => 0.6 + ((likeness - 0.62) / 0.38 * 0.19),
    };
}
