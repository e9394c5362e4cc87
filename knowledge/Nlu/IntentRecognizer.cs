namespace UnionBot.Knowledge.Nlu;

/// <summary>Tells what a worker wants, from the patterns and examples of <c>data/intents</c>; immutable, safe for many threads.</summary>
public sealed class IntentRecognizer
{
    /// <summary>Confidence from which a need is acted on; below it the recognition names no intent.</summary>
    public const double Likely = 0.6;

    /// <summary>A need is told within the first lines; what stands behind is not searched.</summary>
    private const int LongestText = 1000;

    private const double SomeChance = 0.3;
    private const int MostAlternatives = 3;

    private readonly Wording wording;
    private readonly IReadOnlyList<IntentScorer> scorers;
    private readonly PhraseIndex phrases;
    private readonly IReadOnlyList<(int Intent, bool IsRequest)> owners;

    internal IntentRecognizer(IReadOnlyList<IntentDefinition> intents, Wording wording)
    {
        this.wording = wording;
        scorers = [.. intents.Select(intent => new IntentScorer(intent))];
        var all = intents.SelectMany((intent, number) => Phrases(intent).Select(phrase => (phrase.Text, Owner: (number, phrase.IsRequest)))).ToList();
        phrases = new PhraseIndex([.. all.Select(phrase => wording.Bare(phrase.Text))]);
        owners = [.. all.Select(phrase => phrase.Owner)];
        Recognize(string.Concat(all.Take(1).Select(phrase => phrase.Text))); // compiles the patterns now, not in the first worker's turn
    }

    /// <summary>The most likely need; the text may be empty; of a very long one the beginning counts.</summary>
    public Recognition Recognize(string text)
    {
        var bare = wording.Bare(text.Length > LongestText ? text[..LongestText] : text);
        var likeness = new (float Request, float Example)[scorers.Count];
        phrases.Search(bare, 0, (phrase, score) => Note(ref likeness[owners[phrase].Intent], owners[phrase].IsRequest, score));
        var ranked = scorers
            .Select((scorer, number) => (scorer.Intent, Confidence: scorer.Score(bare, likeness[number].Request, likeness[number].Example)))
            .OrderByDescending(scored => scored.Confidence).ToList();
        if (ranked.Count == 0)
            return new Recognition(null, null, 0, []);
        var (best, confidence) = ranked[0];
        var taken = confidence >= Likely ? best : null;
        var others = ranked.Where(scored => scored.Confidence >= SomeChance).Select(scored => scored.Intent.Flow)
            .OfType<string>().Where(flow => flow != taken?.Flow).Distinct().Take(MostAlternatives);
        return new Recognition(taken?.Id, taken?.Flow, confidence, [.. others]);
    }

    private static IEnumerable<(string Text, bool IsRequest)> Phrases(IntentDefinition intent) =>
        intent.Requests.Select(text => (text, true)).Concat(intent.Examples.Select(text => (text, false)));

    private static void Note(ref (float Request, float Example) likeness, bool isRequest, float score)
    {
        if (isRequest)
            likeness.Request = Math.Max(likeness.Request, score);
        else
            likeness.Example = Math.Max(likeness.Example, score);
    }
}
