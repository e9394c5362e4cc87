using UnionBot.Knowledge.Nlu.Learning;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>The learned layer of the screen: how much a message is like those of people who want to die.</summary>
/// <remarks>It sees what the wording layer leaves of a message once idioms and denials are taken out.</remarks>
internal sealed class CrisisClassifier
{
    private const int Crisis = 0;
    private const int Distress = 1;
    private const int Neutral = 2;
    private const int Classes = 3;

    private readonly Wording wording;
    private readonly LinearModel model;

    /// <summary>Trains on the examples; the same ones always give the same model.</summary>
    /// <param name="examples">The union's sentences.</param>
    /// <param name="alike">Words that count as one, to their common name.</param>
    /// <param name="read">Takes idioms and denials out of a sentence, as out of a message.</param>
    public CrisisClassifier(CrisisExamples examples, IReadOnlyDictionary<string, string> alike, Func<string, string> read)
    {
        wording = new Wording(alike);
        model = LinearTrainer.Train(
            [.. Label(examples.Crisis, Crisis), .. Label(examples.Distress, Distress), .. Label(examples.Neutral, Neutral)],
            Classes);

        IEnumerable<LabelledExample> Label(CrisisExampleGroup sentences, int number) =>
            from example in sentences.Examples
            let text = wording.Bare(read(example))
            where text.Length > 0
            select new LabelledExample(text, number);
    }

    /// <summary>Probability of a crisis, 0 to 1.</summary>
    public float Score(string read)
    {
        Span<float> probabilities = stackalloc float[Classes];
        model.Score(wording.Bare(read), [], probabilities);
        return probabilities[Crisis];
    }
}
