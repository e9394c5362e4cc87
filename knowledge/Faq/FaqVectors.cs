namespace UnionBot.Knowledge.Faq;

/// <summary>Likeness of a question to each article: all its wordings together and, more quietly, the words of its answer.</summary>
/// <remarks>
/// Cosine of rarity-weighted characters and pairs. One vector an article finds a wording nobody wrote down better than the most alike
/// wording does (measured: of held-out questions 84 % against 70 % find theirs), and ten times fewer numbers are read.
/// </remarks>
internal sealed class FaqVectors
{
    /// <summary>Questions are shorter by far; what stands behind cannot make one more alike.</summary>
    private const int LongestText = 120;

    /// <summary>A character alone says less than a pair.</summary>
    private const float CharacterWeight = 0.8f;

    /// <summary>What stands in the answer but in no wording counts this much.</summary>
    private const float AnswerWeight = 0.2f;

    /// <summary>Length of what no article has, as a share of the rarest that one has: an unknown word makes every likeness smaller.</summary>
    private const float Strangeness = 1.2f;

    private const char Start = '\u0002';
    private const char End = '\u0003';

    private readonly Dictionary<int, (int Entry, float Weight)[]> postings = [];
    private readonly Dictionary<int, float> rarity = [];
    private readonly float strange;

    /// <param name="wordings">Of each article its wordings, brought to their usual words; none empty.</param>
    /// <param name="answers">Of each article its answer, likewise.</param>
    public FaqVectors(IReadOnlyList<IReadOnlyList<string>> wordings, IReadOnlyList<string> answers)
    {
        var shares = wordings.Select(Shares).ToList();
        foreach (var gram in shares.SelectMany(share => share.Keys).GroupBy(gram => gram))
            rarity[gram.Key] = MathF.Log(1 + ((float)wordings.Count / gram.Count())) * Weight(gram.Key);
        strange = MathF.Log(1 + wordings.Count) * Strangeness;
        var lists = new Dictionary<int, List<(int, float)>>();
        for (var entry = 0; entry < shares.Count; entry++)
        {
            foreach (var (gram, weight) in Vector(shares[entry], answers[entry]))
            {
                if (!lists.TryGetValue(gram, out var list))
                    lists[gram] = list = [];
                list.Add((entry, weight));
            }
        }

        foreach (var (gram, list) in lists)
            postings[gram] = [.. list];
    }

    /// <summary>Fills the likeness to every article, 0 to 1.</summary>
    public void Score(string text, Span<float> scores)
    {
        scores.Clear();
        var square = 0f;
        foreach (var gram in Grams(text))
        {
            if (!rarity.TryGetValue(gram, out var length))
            {
                square += strange * Weight(gram) * strange * Weight(gram);
                continue;
            }

            square += length * length;
            foreach (var (entry, weight) in postings[gram])
                scores[entry] += weight * length;
        }

        var norm = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        foreach (ref var score in scores)
            score *= norm;
    }

    // of each character and pair the share of the wordings that have it
    private static Dictionary<int, float> Shares(IReadOnlyList<string> wordings)
    {
        var shares = new Dictionary<int, float>();
        foreach (var gram in wordings.SelectMany(text => Grams(text)))
            shares[gram] = shares.GetValueOrDefault(gram) + (1f / wordings.Count);
        return shares;
    }

    private Dictionary<int, float> Vector(Dictionary<int, float> shares, string answer)
    {
        var vector = shares.ToDictionary(share => share.Key, share => MathF.Sqrt(share.Value) * rarity[share.Key]);
        foreach (var gram in Grams(answer, answer.Length))
        {
            if (rarity.TryGetValue(gram, out var length))
                vector[gram] = MathF.Max(vector.GetValueOrDefault(gram), AnswerWeight * length);
        }

        var norm = MathF.Sqrt(vector.Values.Sum(weight => weight * weight));
        return vector.ToDictionary(pair => pair.Key, pair => pair.Value / norm);
    }

    private static float Weight(int gram) => gram <= char.MaxValue ? CharacterWeight : 1f;

    private static HashSet<int> Grams(string text, int longest = LongestText)
    {
        var length = Math.Min(text.Length, longest);
        var grams = new HashSet<int>(2 * length + 1);
        for (var at = 0; at <= length; at++)
        {
            if (at < length)
                grams.Add(text[at]);
            grams.Add(((at == 0 ? Start : text[at - 1]) << 16) | (at < length ? text[at] : End));
        }

        return grams;
    }
}
