using System.Numerics;

namespace UnionBot.Knowledge.Nlu.Learning;

/// <summary>Trains a <see cref="LinearModel"/> by AdaGrad, in an order that never changes: every start gives the same model.</summary>
internal sealed class LinearTrainer
{
    private const int Passes = 4;
    private const float Step = 0.5f;
    private const float BiasStep = 0.1f;

    /// <summary>How much more an example of a small class counts: 0 not at all, 1 so that classes weigh the same.</summary>
    private const double Balance = 0.5;

    /// <summary>Length of an n-gram that no example has, as a share of the rarest known one's.</summary>
    private const float Strangeness = 1;

    /// <summary>How steeply rare n-grams outweigh common ones.</summary>
    private const float RarityPower = 1.5f;

    private readonly IReadOnlyList<LabelledExample> examples;
    private readonly int classes;
    private readonly int width;
    private readonly Vocabulary vocabulary;
    private readonly float[] rarity;
    private readonly int[][] rows;
    private readonly float[] weights;
    private readonly float[] squares;
    private readonly float[] slopes;
    private readonly float[] shares;

    private LinearTrainer(IReadOnlyList<LabelledExample> examples, int classes)
    {
        (this.examples, this.classes, width) = (examples, classes, LinearModel.Width(classes));
        var grams = examples.Select(Grams).ToList();
        var (codes, counts) = Count(grams);
        vocabulary = new Vocabulary(codes);
        rarity = [.. counts.Select(Rarity)];
        rows = [.. grams.Select(set => set.Select(vocabulary.Find).ToArray())];
        weights = new float[(codes.Count + 1) * width];
        squares = new float[weights.Length];
        Array.Fill(squares, 1e-3f);
        slopes = new float[width];
        shares = Shares();
    }

    /// <summary>Trains on all examples.</summary>
    /// <param name="examples">None with an empty text.</param>
    /// <param name="classes">Number of classes; every example's class is below it.</param>
    public static LinearModel Train(IReadOnlyList<LabelledExample> examples, int classes)
    {
        var trainer = new LinearTrainer(examples, classes);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                trainer.Learn(at);
        }

        return new LinearModel(trainer.vocabulary, trainer.rarity, Strangeness * trainer.Rarity(1), trainer.weights, classes);
    }

    private void Learn(int example)
    {
        var square = 0f;
        Array.Clear(slopes);
        foreach (var number in rows[example])
        {
            square += rarity[number] * rarity[number];
            LinearModel.Add(weights.AsSpan(number * width, width), rarity[number], slopes);
        }

        var norm = 1 / MathF.Sqrt(square);
        var bias = rarity.Length * width;
        for (var at = 0; at < classes; at++)
            slopes[at] = (slopes[at] * norm) + weights[bias + at];
        LinearModel.Softmax(slopes.AsSpan(0, classes));
        var right = examples[example].Class;
        slopes[right] -= 1;
        for (var at = 0; at < classes; at++)
            slopes[at] *= shares[right];
        Move(bias, 1, BiasStep);
        foreach (var number in rows[example])
            Move(number * width, rarity[number] * norm, Step);
    }

    // one step down the slope for a row of weights, shorter the more the row has moved
    private void Move(int row, float length, float step)
    {
        for (var at = 0; at < width; at += Vector<float>.Count)
        {
            var slope = new Vector<float>(slopes, at) * length;
            var square = new Vector<float>(squares, row + at) + (slope * slope);
            square.CopyTo(squares, row + at);
            (new Vector<float>(weights, row + at) - (step * slope / Vector.SquareRoot(square))).CopyTo(weights, row + at);
        }
    }

    private float Rarity(int count) => MathF.Pow(MathF.Log(1 + ((float)examples.Count / count)), RarityPower);

    private float[] Shares()
    {
        var counts = new int[classes];
        foreach (var example in examples)
            counts[example.Class]++;
        return [.. counts.Select(count => count == 0 ? 0 : (float)Math.Pow((double)examples.Count / classes / count, Balance))];
    }

    // sorted and counted in runs: a dictionary of half a million n-grams took three times as long
    private static (List<ulong> Codes, List<int> Counts) Count(IReadOnlyList<List<ulong>> grams)
    {
        var all = new ulong[grams.Sum(codes => codes.Count)];
        var end = 0;
        foreach (var codes in grams)
        {
            codes.CopyTo(all, end);
            end += codes.Count;
        }

        Array.Sort(all);
        var (distinct, counts) = (new List<ulong>(), new List<int>());
        foreach (var code in all)
        {
            if (distinct.Count > 0 && distinct[^1] == code)
                counts[^1]++;
            else
            {
                distinct.Add(code);
                counts.Add(1);
            }
        }

        return (distinct, counts);
    }

    private static List<ulong> Grams(LabelledExample example)
    {
        var codes = new List<ulong>();
        NGrams.Read(example.Text, !example.IsWord, codes);
        codes.AddRange(example.Signs ?? []);
        return codes;
    }
}
