using System.Buffers;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Finds which of many short phrases a text resembles, by the characters and pairs of characters they share.</summary>
/// <remarks>Cosine of rarity-weighted characters and pairs; pairs that no phrase has count against the likeness.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>Phrases are shorter by far; what stands behind cannot make a text more alike.</summary>
    private const int LongestText = 120;

    /// <summary>A character alone says less than a pair.</summary>
    private const float CharacterWeight = 0.5f;

    private readonly Dictionary<int, List<(int Phrase, float Weight)>> postings = [];
    private readonly Dictionary<int, float> rarity = [];
    private readonly float strangeness;
    private readonly int count;

    /// <param name="phrases">Bare texts, none empty.</param>
    public PhraseIndex(IReadOnlyList<string> phrases)
    {
        count = phrases.Count;
        var grams = phrases.Select(phrase => Grams(phrase)).ToList();
        foreach (var group in grams.SelectMany(set => set).GroupBy(gram => gram))
            rarity[group.Key] = MathF.Log(1f + (float)count / group.Count()) * Weight(group.Key);
        strangeness = MathF.Log(1f + count);
        for (var phrase = 0; phrase < count; phrase++)
        {
            var norm = Norm(grams[phrase]);
            foreach (var gram in grams[phrase])
                Postings(gram).Add((phrase, Rarity(gram) / norm));
        }
    }

    /// <summary>Likeness of the text to each phrase, 0 to 1, handed to <paramref name="take"/> where above <paramref name="least"/>.</summary>
    public void Search(string text, float least, Action<int, float> take)
    {
        var grams = Grams(text.Length > LongestText ? text[..LongestText] : text);
        if (grams.Count == 0)
            return;
        var norm = Norm(grams);
        var scores = ArrayPool<float>.Shared.Rent(count);
        Array.Clear(scores, 0, count);
        foreach (var gram in grams)
        {
            if (!postings.TryGetValue(gram, out var list))
                continue;
            var weight = rarity[gram] / norm;
            foreach (var (phrase, share) in list)
                scores[phrase] += share * weight;
        }

        for (var phrase = 0; phrase < count; phrase++)
        {
            if (scores[phrase] > least)
                take(phrase, Math.Min(scores[phrase], 1f));
        }

        ArrayPool<float>.Shared.Return(scores);
    }

    private List<(int Phrase, float Weight)> Postings(int gram)
    {
        if (!postings.TryGetValue(gram, out var list))
            postings[gram] = list = [];
        return list;
    }

    private float Norm(HashSet<int> grams)
    {
        var sum = 0f;
        foreach (var gram in grams)
            sum += Rarity(gram) * Rarity(gram);
        return MathF.Sqrt(sum);
    }

    private float Rarity(int gram) => rarity.TryGetValue(gram, out var known) ? known : strangeness * Weight(gram);

    private static float Weight(int gram) => gram <= char.MaxValue ? CharacterWeight : 1f;

    private static HashSet<int> Grams(string text)
    {
        var grams = new HashSet<int>(2 * text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            grams.Add(text[at]);
            if (at + 1 < text.Length)
                grams.Add((text[at] << 16) | text[at + 1]);
        }

        return grams;
    }
}
