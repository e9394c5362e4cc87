using System.Numerics;

namespace UnionBot.Knowledge.Nlu.Learning;

/// <summary>Multinomial logistic regression over character n-grams; immutable, safe for many threads.</summary>
/// <remarks>A text is the unit vector of its n-grams, rarer ones longer; what no example has lengthens the vector and speaks for no class.</remarks>
internal sealed class LinearModel
{
    private readonly Vocabulary vocabulary;
    private readonly float[] rarity;
    private readonly float strangeRarity;
    private readonly float[] weights; // a row of `width` for each n-gram, one more for the bias
    private readonly int width;

    internal LinearModel(Vocabulary vocabulary, float[] rarity, float strangeRarity, float[] weights, int classes)
    {
        (this.vocabulary, this.rarity, this.strangeRarity, this.weights, Classes) = (vocabulary, rarity, strangeRarity, weights, classes);
        width = Width(classes);
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Fills the probability of every class, together 1.</summary>
    /// <param name="bare">Text as <see cref="Wording.Bare"/> makes it.</param>
    /// <param name="signs">Codes of patterns found in the text, as in the examples.</param>
    /// <param name="probabilities">At least <see cref="Classes"/> long.</param>
    public void Score(string bare, IReadOnlyList<ulong> signs, Span<float> probabilities)
    {
        var codes = new List<ulong>(3 * (bare.Length + 2));
        NGrams.Read(bare, whole: true, codes);
        codes.AddRange(signs);
        Span<float> scores = stackalloc float[width];
        scores.Clear();
        var square = 0f;
        foreach (var code in codes)
        {
            var number = vocabulary.Find(code);
            var length = number < 0 ? strangeRarity : rarity[number];
            square += length * length;
            if (number >= 0)
                Add(weights.AsSpan(number * width, width), length, scores);
        }

        var norm = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        var bias = weights.AsSpan(rarity.Length * width, width);
        for (var at = 0; at < Classes; at++)
            probabilities[at] = (scores[at] * norm) + bias[at];
        Softmax(probabilities[..Classes]);
    }

    /// <summary>Floats of a row: the classes, filled up to whole vectors.</summary>
    internal static int Width(int classes) => (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Adds a multiple of one row to another; both of a length that <see cref="Width"/> gives.</summary>
    internal static void Add(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        for (var at = 0; at < row.Length; at += Vector<float>.Count)
            (new Vector<float>(sum[at..]) + (new Vector<float>(row[at..]) * factor)).CopyTo(sum[at..]);
    }

    /// <summary>Turns scores into probabilities.</summary>
    internal static void Softmax(Span<float> scores)
    {
        var most = float.MinValue;
        foreach (var score in scores)
            most = MathF.Max(most, score);
        var sum = 0f;
        foreach (ref var score in scores)
            sum += score = MathF.Exp(score - most);
        foreach (ref var score in scores)
            score /= sum;
    }
}
